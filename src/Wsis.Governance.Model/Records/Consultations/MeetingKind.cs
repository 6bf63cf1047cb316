using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>What sort of meeting it is.</summary>
public sealed class MeetingKind : CodeList<MeetingKind>, ICodeList
{
    /// <summary>A meeting of a consultation.</summary>
    public static Code<MeetingKind> ConsultationMeeting => Define("consultationMeeting");

    /// <summary>An annual meeting of the Forum.</summary>
    public static Code<MeetingKind> Forum => Define("forum");

    /// <summary>A meeting of a working group.</summary>
    public static Code<MeetingKind> WorkingGroup => Define("workingGroup");

    /// <summary>A phase of the Summit.</summary>
    public static Code<MeetingKind> Summit => Define("summit");

    /// <summary>A high-level meeting of the General Assembly.</summary>
    public static Code<MeetingKind> HighLevel => Define("highLevel");

    /// <summary>A preparatory meeting.</summary>
    public static Code<MeetingKind> Preparatory => Define("preparatory");

    /// <summary>A session of an organ or commission.</summary>
    public static Code<MeetingKind> Session => Define("session");

    /// <summary>A review event.</summary>
    public static Code<MeetingKind> Review => Define("review");

    private static readonly string[] known =
    [
        "consultationMeeting", "forum", "workingGroup", "summit", "highLevel", "preparatory", "session",
        "review",
    ];

    private MeetingKind()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a kind of meeting";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
