namespace Wsis.Governance;

/// <summary>The kind of session that a number in a symbol counts.</summary>
public enum SessionKind : byte
{
    /// <summary>The symbol names no session. The meaning of <c>default</c>.</summary>
    None,

    /// <summary>A regular session: <c>A/60/252</c>, <c>A/RES/3363(XXX)</c>.</summary>
    Regular,

    /// <summary>A special session: <c>A/S-23/10</c>, <c>A/RES/3362(S-VII)</c>.</summary>
    Special,

    /// <summary>An emergency special session: <c>A/ES-10/537</c>, <c>A/RES/1474(ES-IV)</c>.</summary>
    EmergencySpecial,
}
