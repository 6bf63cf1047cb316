namespace Wsis.Governance.Benchmarks.Start;

/// <summary>One record, by the library.</summary>
internal static class FirstRecord
{
    /// <summary>False where there is no record, or a rule finds fault with it.</summary>
    public static bool ReadAndValidate(string path)
    {
        var isClean = false;
        foreach (var record in WsisJson.ReadOrThrow(File.ReadAllBytes(path)))
        {
            isClean = record.Validate().Findings.IsEmpty;
        }

        return isClean;
    }
}
