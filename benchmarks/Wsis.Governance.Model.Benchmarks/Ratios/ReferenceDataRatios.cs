namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>What the reference data takes, in a program that does not ask for it and in one that does: U3.</summary>
internal static class ReferenceDataRatios
{
    private const string Process = "one mandate, whole process";
    private const string Mandate = "one mandate";

    /// <summary>The program with a library that has no reference data; null where it could not be published.</summary>
    public static string? PublishWithout(string folder, string jit, TextWriter output)
    {
        if (StartPrograms.PublishWithoutReferenceData(folder) is not { } without)
        {
            output.WriteLine("U3: the program without the reference data could not be published.");
            return null;
        }

        var (smaller, larger) = (StartPrograms.LibraryOf(without).Length, StartPrograms.LibraryOf(jit).Length);
        return smaller < larger
            ? without
            : throw new InvalidOperationException("The reference data was meant to be left out.");
    }

    public static IEnumerable<Ratio> Of(StartTimes of, string jit, string? without, string record)
    {
        yield return new("U3", Process, "reference data asked for ÷ not asked for", of.Ratio("reference", "record"));
        yield return new("U3", Mandate, "bytes allocated, reference data asked for, beside not asked for",
            More(1, jit, "reference", jit, record))
        {
            IsBytes = true,
        };
        if (without is null)
        {
            yield break;
        }

        yield return new("U3", Process, "reference data in the library, not asked for ÷ not in the library",
            of.Ratio("record", "without"));
        yield return new("U3", Mandate, "bytes allocated, reference data in the library, not asked for, beside without",
            More(1, jit, "record", without, record))
        {
            IsBytes = true,
        };
        yield return new("U3", Mandate, "methods compiled by the JIT, in the library, not asked for, beside without",
            More(0, jit, "record", without, record))
        {
            IsCount = true,
        };
    }

    private static double More(int at, string program, string verb, string beside, string record) =>
        StartRatios.Output(program, at, verb, record) - StartRatios.Output(beside, at, "record", record);
}
