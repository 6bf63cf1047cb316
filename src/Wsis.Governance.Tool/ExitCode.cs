namespace Wsis.Governance.Tool;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>No finding of severity error.</summary>
    public const int Success = 0;

    /// <summary>Errors were found.</summary>
    public const int ErrorsFound = 1;

    /// <summary>The tool could not do what was asked: wrong usage, a file that cannot be read.</summary>
    public const int CannotRun = 2;
}
