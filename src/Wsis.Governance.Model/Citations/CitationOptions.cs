using System.Globalization;
using System.Text;
using Wsis.Governance.Symbols;

namespace Wsis.Governance;

/// <summary>Options for the citation scanner.</summary>
public sealed record CitationOptions
{
    private const int MaxSession = 999;

    /// <summary>The default options.</summary>
    public static CitationOptions Default { get; } = new();

    /// <summary>The organ that wrote the text (<see cref="Organ.GeneralAssembly"/>): "its resolution", and
    /// numbers without a name before them, are then read as its own. <c>default</c> for none: such numbers
    /// are not citations.</summary>
    public Code<Organ> ContextOrgan { get; init; }

    /// <summary>The present regular session of the General Assembly: a higher number is not a session, which shows that
    /// a number is mirrored (<c>252/60</c>). 81 unless set, the session that opened in September 2026; session <i>n</i>
    /// opens in September of 1945 + <i>n</i>. Valid values are 31 to 999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 31 or more than 999.</exception>
    public int PresentSession
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, NumberSeries.FirstAssemblySession);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxSession);
            field = value;
        }
    }
    = 81;

    /// <summary>True to report also what looks like a symbol and cannot be read as one, without a candidate and with a
    /// note: <c>A/60/6871/160</c>.</summary>
    public bool ReportUnreadable { get; init; }

    /// <summary>True to report also words that refer to a document cited before, in the six languages: "ibid.", "that
    /// resolution", "dicha resolución". The document is that of the last match of this kind, at most 2,000 characters
    /// before. The default is false.</summary>
    public bool FollowBackReferences { get; init; }

    // Printed by hand: what the compiler would print depends on the culture.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{nameof(ContextOrgan)} = {ContextOrgan}, ");
        text.Append(CultureInfo.InvariantCulture, $"{nameof(PresentSession)} = {PresentSession}, ");
        text.Append(CultureInfo.InvariantCulture, $"{nameof(ReportUnreadable)} = {ReportUnreadable}, ");
        text.Append(CultureInfo.InvariantCulture, $"{nameof(FollowBackReferences)} = {FollowBackReferences}");
        return true;
    }
}
