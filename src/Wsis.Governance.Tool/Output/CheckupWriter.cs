namespace Wsis.Governance.Tool.Output;

/// <summary>Writes a checkup in the format asked for.</summary>
internal static class CheckupWriter
{
    /// <summary>Writes to standard output.</summary>
    public static void Write(Checkup checkup, string format, Surroundings surroundings)
    {
        switch (format)
        {
            default:
                new TextReport(surroundings).Write(checkup);
                break;
        }
    }
}
