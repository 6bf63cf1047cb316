namespace Wsis.Governance;

/// <summary>The ways of contributing to a consultation.</summary>
public sealed class ContributionMode : CodeList<ContributionMode>, ICodeList
{
    /// <summary>In writing, at any time while the consultation is open.</summary>
    public static Code<ContributionMode> Written => Define("written");

    /// <summary>As a prepared statement at a meeting.</summary>
    public static Code<ContributionMode> Oral => Define("oral");

    /// <summary>In the open discussion at a meeting.</summary>
    public static Code<ContributionMode> Discussion => Define("discussion");

    private static readonly string[] known =
    [
        "written", "oral", "discussion",
    ];

    private ContributionMode()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a way of contributing";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
