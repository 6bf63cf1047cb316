namespace Wsis.Governance;

/// <summary>The processes that came out of Tunis; the first two are distinct (ECOSOC resolution 2010/2).</summary>
public sealed class FollowUpProcess : CodeList<FollowUpProcess>, ICodeList
{
    /// <summary>Enhanced cooperation (Tunis Agenda, 68 to 71).</summary>
    public static Code<FollowUpProcess> EnhancedCooperation => Define("enhancedCooperation");

    /// <summary>The Internet Governance Forum (Tunis Agenda, 72 to 78).</summary>
    public static Code<FollowUpProcess> InternetGovernanceForum => Define("internetGovernanceForum");

    /// <summary>The follow-up to the Summit as a whole.</summary>
    public static Code<FollowUpProcess> WsisFollowUp => Define("wsisFollowUp");

    private static readonly string[] known =
    [
        "enhancedCooperation", "internetGovernanceForum", "wsisFollowUp",
    ];

    private FollowUpProcess()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a follow-up process";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
