namespace Wsis.Governance.Validation.Rules.Consultations;

/// <summary>The days of a meeting.</summary>
internal static class Days
{
    /// <summary>The days, as text for a message.</summary>
    public static string Of(Meeting meeting) =>
        meeting.Closes.IsDefault || meeting.Closes == meeting.Opens
            ? $"on {meeting.Opens}"
            : $"from {meeting.Opens} to {meeting.Closes}";
}
