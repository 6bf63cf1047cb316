namespace Wsis.Governance.Tests.Documentation;

/// <summary>Runs a sample and takes what it prints.</summary>
internal static class Capture
{
    private static readonly Lock console = new();

    /// <summary>What the sample prints on standard output.</summary>
    public static string Output(Action sample)
    {
        lock (console)
        {
            var before = Console.Out;
            using var output = new StringWriter { NewLine = "\n" };
            Console.SetOut(output);
            try
            {
                sample();
            }
            finally
            {
                Console.SetOut(before);
            }

            return output.ToString();
        }
    }
}
