namespace Wsis.Governance;

/// <summary>The kind of meeting.</summary>
public sealed class MeetingKind : CodeList<MeetingKind>, ICodeList
{
    /// <summary>A meeting of a consultation in person.</summary>
    public static Code<MeetingKind> FaceToFace => Define("faceToFace");

    /// <summary>An open consultation.</summary>
    public static Code<MeetingKind> OpenConsultation => Define("openConsultation");

    /// <summary>An open meeting of a commission.</summary>
    public static Code<MeetingKind> OpenMeeting => Define("openMeeting");

    /// <summary>An annual meeting of the Forum.</summary>
    public static Code<MeetingKind> ForumMeeting => Define("forumMeeting");

    /// <summary>A meeting of a working group.</summary>
    public static Code<MeetingKind> WorkingGroupMeeting => Define("workingGroupMeeting");

    /// <summary>A phase of the Summit.</summary>
    public static Code<MeetingKind> Summit => Define("summit");

    /// <summary>A meeting of a preparatory committee.</summary>
    public static Code<MeetingKind> PreparatoryMeeting => Define("preparatoryMeeting");

    /// <summary>A high-level meeting of the General Assembly.</summary>
    public static Code<MeetingKind> HighLevelMeeting => Define("highLevelMeeting");

    /// <summary>A session of the Economic and Social Council.</summary>
    public static Code<MeetingKind> CouncilSession => Define("councilSession");

    /// <summary>A session of a commission.</summary>
    public static Code<MeetingKind> CommissionSession => Define("commissionSession");

    /// <summary>A review of the follow-up.</summary>
    public static Code<MeetingKind> ReviewEvent => Define("reviewEvent");

    /// <summary>A conference outside the United Nations.</summary>
    public static Code<MeetingKind> Conference => Define("conference");

    private static readonly string[] known =
    [
        "faceToFace", "openConsultation", "openMeeting", "forumMeeting", "workingGroupMeeting", "summit",
        "preparatoryMeeting", "highLevelMeeting", "councilSession", "commissionSession", "reviewEvent",
        "conference",
    ];

    private MeetingKind()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a kind of meeting";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
