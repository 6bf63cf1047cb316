using System.Collections.Immutable;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Citations;

/// <summary>The readings of one cited number, the likeliest first.</summary>
/// <remarks>The rules on the order of the two numbers around a slash: a year decides; the Assembly numbers by session
/// from its thirty-first on, so a number above the present session is no session.</remarks>
internal ref struct Readings(
    CitedNumber number, CitationContext context, int presentSession, bool isNamed, bool inArabic, int dateYear)
{
    private const int FirstSession = 31;

    private const int MostCouncilSessions = 70;
    private const int FirstYearOfEconomicCouncil = 1978;
    private const int LastYear = 2100;
    private const int FoundingYear = 1945;

    private const string ByShape = "the number has the shape of this organ's";
    private const string AgainstName = "the number has the shape of this organ's, though another organ is named";
    private const string ByOrgan = "the organ is named or given";
    private const string ByYear = "one of the numbers is a year, as in numbers of the Economic and Social Council";
    private const string BySession = "only the second number can be a session, so the two stand mirrored";
    private const string ByDate = "the date fits the second number as a session, so the two stand mirrored";
    private const string Either = "both numbers can be sessions; this is the order printed";
    private const string EitherMirrored = "both numbers can be sessions; this is the mirrored order";

    private readonly CitedNumber number = number;
    private readonly ImmutableArray<CitationCandidate>.Builder candidates =
        ImmutableArray.CreateBuilder<CitationCandidate>(2);

    private string? letters;

    /// <summary>True where the number can be one of an organ at all.</summary>
    /// <param name="number">The number.</param>
    /// <param name="presentSession">The present regular session of the Assembly.</param>
    public static bool IsPlausible(in CitedNumber number, int presentSession)
    {
        if (!number.HasSlash)
        {
            return true;
        }

        return IsYear(number.First) || IsYear(number.Second)
            || IsSession(number.First, presentSession) || IsSession(number.Second, presentSession)
            || number.SessionKind != SessionKind.None || number.First <= MostCouncilSessions;
    }

    /// <summary>The readings with one letter.</summary>
    /// <param name="letter">The letter; <c>'\0'</c> for none.</param>
    public ImmutableArray<CitationCandidate> Read(char letter)
    {
        candidates.Clear();
        letters = letter == 0 ? null : letter.ToString();
        if (context.Organ == CitedOrgan.Other)
        {
            return [];
        }

        if (number.Year > 0)
        {
            Add(OrganCodes.SecurityCouncil, SessionKind.None, 0, number.Year, number.First, ByShape, false);
        }
        else if (!number.HasSlash)
        {
            AddRunning();
        }
        else if (number.SessionKind != SessionKind.None)
        {
            AddSpecial();
        }
        else
        {
            AddSlash();
        }

        return candidates.ToImmutable();
    }

    private static bool IsSession(int value, int presentSession) => value >= FirstSession && value <= presentSession;

    private static bool IsYear(int value) => value is >= FirstYearOfEconomicCouncil and <= LastYear;

    private void AddRunning()
    {
        var (kind, session) = (number.SessionKind, number.Session);
        if (context.Organ is CitedOrgan.EconomicAndSocialCouncil or CitedOrgan.Council)
        {
            Add(OrganCodes.EconomicAndSocialCouncil, kind, session, 0, number.First, ByOrgan, false);
        }
        else if (context.Organ == CitedOrgan.TrusteeshipCouncil)
        {
            Add(OrganCodes.TrusteeshipCouncil, kind, session, 0, number.First, ByOrgan, false);
        }
        else
        {
            Add(OrganCodes.GeneralAssembly, kind, session, 0, number.First, ByShape, false);
            if (context.Organ == CitedOrgan.None)
            {
                Add(OrganCodes.EconomicAndSocialCouncil, kind, session, 0, number.First, ByShape, false);
            }
        }
    }

    private void AddSpecial()
    {
        var organ = context.Organ == CitedOrgan.HumanRightsCouncil
            ? OrganCodes.HumanRightsCouncil : OrganCodes.GeneralAssembly;
        Add(organ, number.SessionKind, number.First, 0, number.Second, ByShape, false);
        if (context.Organ == CitedOrgan.None && number.SessionKind == SessionKind.Special)
        {
            Add(OrganCodes.HumanRightsCouncil, SessionKind.Special, number.First, 0, number.Second, ByShape, false);
        }
    }

    private void AddSlash()
    {
        var (first, second) = (number.First, number.Second);
        if (IsYear(first) != IsYear(second) && Math.Min(first, second) <= 999)
        {
            var organ = context.Organ == CitedOrgan.CommissionOnHumanRights
                ? OrganCodes.CommissionOnHumanRights : OrganCodes.EconomicAndSocialCouncil;
            var isMirrored = IsYear(second);
            var (year, within) = isMirrored ? (second, first) : (first, second);
            Add(organ, SessionKind.None, 0, year, within, ByYear, isMirrored);
        }
        else if (context.Organ is CitedOrgan.HumanRightsCouncil or CitedOrgan.Council && first <= MostCouncilSessions)
        {
            AddCouncil(first, second);
        }
        else if (context.Organ == CitedOrgan.HumanRightsCouncil && second <= MostCouncilSessions)
        {
            AddSession(OrganCodes.HumanRightsCouncil, second, first, BySession, isMirrored: true);
        }
        else if (context.Organ is not (CitedOrgan.SecurityCouncil or CitedOrgan.TrusteeshipCouncil))
        {
            AddAssembly(first, second);
        }
    }

    private void AddCouncil(int first, int second)
    {
        AddSession(OrganCodes.HumanRightsCouncil, first, second, ByOrgan, isMirrored: false);
        if (inArabic && second <= MostCouncilSessions && second != first)
        {
            AddSession(OrganCodes.HumanRightsCouncil, second, first, EitherMirrored, isMirrored: true);
        }
    }

    private void AddAssembly(int first, int second)
    {
        var (isFirst, isSecond) = (IsSession(first, presentSession), IsSession(second, presentSession));
        if (isFirst && isSecond && inArabic && first != second)
        {
            AddEither(first, second);
        }
        else if (isFirst)
        {
            AddSession(OrganCodes.GeneralAssembly, first, second, ByShape, isMirrored: false);
        }
        else if (isSecond && (first > presentSession || inArabic || context.Organ == CitedOrgan.GeneralAssembly))
        {
            AddSession(OrganCodes.GeneralAssembly, second, first, BySession, isMirrored: true);
        }

        if (context.Organ == CitedOrgan.None && candidates.Count > 0 && first <= MostCouncilSessions && !isNamed)
        {
            AddSession(OrganCodes.HumanRightsCouncil, first, second, ByShape, isMirrored: false);
        }
    }

    private void AddEither(int first, int second)
    {
        var isMirroredByDate = dateYear > 0 && !FitsDate(first) && FitsDate(second);
        if (isMirroredByDate)
        {
            AddSession(OrganCodes.GeneralAssembly, second, first, ByDate, isMirrored: true);
        }

        AddSession(OrganCodes.GeneralAssembly, first, second, Either, isMirrored: false);
        if (!isMirroredByDate)
        {
            AddSession(OrganCodes.GeneralAssembly, second, first, EitherMirrored, isMirrored: true);
        }
    }

    /// <summary>Session <i>n</i> opens in September of 1945 + <i>n</i> and goes on into the next year.</summary>
    private readonly bool FitsDate(int session) => dateYear - FoundingYear - session is 0 or 1;

    private void AddSession(string organ, int session, int within, string reason, bool isMirrored) =>
        Add(organ, SessionKind.Regular, session, 0, within, reason, isMirrored);

    private void Add(
        string organ, SessionKind sessionKind, int session, int year, int within, string reason, bool isMirrored)
    {
        var kind = KindOf(organ, within);
        var resolution = new ResolutionId(organ, kind, sessionKind, session, year, within, letters);
        var isContrary = isNamed && !IsNamed(organ);
        foreach (var symbol in resolution.ToSymbols())
        {
            if (!symbol.IsDefault)
            {
                candidates.Add(new CitationCandidate(
                    symbol, resolution, ConfidenceOf(isContrary), isContrary ? AgainstName : reason, isMirrored));
            }
        }
    }

    /// <summary>"Resolutions and decisions": decisions are numbered above the resolutions of the same
    /// session.</summary>
    private readonly SymbolKind KindOf(string organ, int within)
    {
        if (!context.HasKind || organ == OrganCodes.SecurityCouncil)
        {
            return SymbolKind.Resolution;
        }

        if (!context.NamesBothKinds)
        {
            return context.Kind;
        }

        var firstDecision = organ switch
        {
            OrganCodes.GeneralAssembly => 400,
            OrganCodes.EconomicAndSocialCouncil => 200,
            _ => 100,
        };

        return within < firstDecision ? SymbolKind.Resolution : SymbolKind.Decision;
    }

    private readonly CitationConfidence ConfidenceOf(bool isContrary) =>
        candidates.Count > 0 ? CitationConfidence.Possible
            : isNamed && !isContrary && context.Organ != CitedOrgan.None && number.Repairs == TextRepairs.None
                ? CitationConfidence.Certain
            : CitationConfidence.Likely;

    /// <summary>False where the text names another organ than this.</summary>
    private readonly bool IsNamed(string organ) => context.Organ switch
    {
        CitedOrgan.GeneralAssembly => organ == OrganCodes.GeneralAssembly,
        CitedOrgan.SecurityCouncil => organ == OrganCodes.SecurityCouncil,
        CitedOrgan.EconomicAndSocialCouncil => organ == OrganCodes.EconomicAndSocialCouncil,
        CitedOrgan.HumanRightsCouncil => organ == OrganCodes.HumanRightsCouncil,
        CitedOrgan.CommissionOnHumanRights => organ == OrganCodes.CommissionOnHumanRights,
        CitedOrgan.TrusteeshipCouncil => organ == OrganCodes.TrusteeshipCouncil,
        CitedOrgan.Council => organ != OrganCodes.GeneralAssembly,
        _ => true,
    };
}
