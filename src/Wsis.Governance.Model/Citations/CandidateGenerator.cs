using System.Collections.Immutable;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Citations;

/// <summary>Everything that is known of a number before its readings are made.</summary>
/// <param name="Number">The number.</param>
/// <param name="Context">What the words around it say.</param>
/// <param name="Default">The organ whose text it is.</param>
/// <param name="PresentSession">The present regular session of the Assembly.</param>
/// <param name="IsNamed">True where the organ is named for this number or its list.</param>
/// <param name="InArabic">True in Arabic text, where the two numbers may stand mirrored.</param>
/// <param name="Date">The date that follows.</param>
internal readonly record struct NumericCitation(
    CitedNumber Number,
    CitationContext Context,
    CitedOrgan Default,
    int PresentSession,
    bool IsNamed,
    bool InArabic,
    CitedDate Date)
{
    /// <summary>A year that stands somewhere after the number, not surely its date; 0 for none.</summary>
    public int LooseYear { get; init; }
}

/// <summary>The readings of one cited number, the likeliest first.</summary>
/// <remarks>The rules: a year decides; the Assembly numbers by session from its thirty-first on, the Human Rights
/// Council by session, both with the session first, though Arabic texts may show it behind. What no session or year can
/// hold is no reading, and a date that follows decides between those that are left.</remarks>
internal ref struct CandidateGenerator(NumericCitation cited)
{
    private const int FirstSession = NumberSeries.FirstAssemblySession;
    private const int MaxNumber = 999;
    private const int MinMisprinted = 100;

    private const string ByShape = "the number has the shape of this organ's";
    private const string AgainstName = "the number has the shape of this organ's, though another organ is named";
    private const string AgainstDate = "the organ is named, though the date is not of that session";
    private const string AgainstYear = "as printed, though the Security Council adopted this number in another year";
    private const string ByNumber = "the Security Council adopted this number in this year";
    private const string ByOrgan = "the organ is named or given";
    private const string ByYear = "one of the numbers is a year, as in numbers of the Economic and Social Council";
    /// <summary>The reason of a reading that turns the two numbers around.</summary>
    public const string BySession = "only the second number can be a session, so the two stand mirrored";
    private const string ByDate = "the date fits the second number as a session, so the two stand mirrored";
    private const string ByDateAlone = "the date is of that session";
    private const string Either = "both numbers can be sessions; this is the order printed";
    private const string EitherMirrored = "both numbers can be sessions; this is the mirrored order";

    private readonly NumericCitation cited = cited;
    private readonly CitedNumber number = cited.Number;
    private readonly CitationContext context = cited.Context;
    private readonly ImmutableArray<CitationCandidate>.Builder candidates =
        ImmutableArray.CreateBuilder<CitationCandidate>(2);

    private string? letters;
    private bool anyFitsDate;

    /// <summary>True where the number can be one of an organ at all.</summary>
    /// <param name="number">The number.</param>
    /// <param name="presentSession">The present regular session of the Assembly.</param>
    public static bool IsPlausible(in CitedNumber number, int presentSession)
    {
        if (!number.HasSlash)
        {
            return true;
        }

        return IsYear(number.First, presentSession) || IsYear(number.Second, presentSession)
            || IsSession(number.First, presentSession) || IsSession(number.Second, presentSession)
            || number.SessionKind != SessionKind.None
            || number.First <= NumberSeries.LastCouncilSession(presentSession);
    }

    /// <summary>The readings with one letter.</summary>
    /// <param name="letter">The letter; <c>'\0'</c> for none.</param>
    public ImmutableArray<CitationCandidate> Read(char letter)
    {
        candidates.Clear();
        letters = letter == 0 ? null : letter.ToString();
        if (context.Organ == CitedOrgan.Other && (context.IsBound || !cited.Date.IsKnown))
        {
            return [];
        }

        // First what the date allows; without a date, or where it allows nothing, what is named.
        anyFitsDate = false;
        Generate();
        if (cited.Date.IsKnown && candidates.Count > 0 && number.Year == 0)
        {
            Judge();
        }

        return candidates.ToImmutable();
    }

    private static bool IsSession(int value, int presentSession) => value >= FirstSession && value <= presentSession;

    private static bool IsYear(int value, int presentSession) =>
        value >= NumberSeries.FirstYearOfCouncilNumbers && value <= NumberSeries.LastYear(presentSession);

    private void Generate()
    {
        if (number.Year > 0)
        {
            AddSecurityCouncil();
        }
        else if (!number.HasSlash)
        {
            AddRunning();
        }
        else if (number.SessionKind != SessionKind.None)
        {
            AddSpecial();
        }
        else if (IsYear(number.First, cited.PresentSession) != IsYear(number.Second, cited.PresentSession)
            && Math.Min(number.First, number.Second) <= MaxNumber)
        {
            AddYear();
        }
        else
        {
            AddSlash();
        }
    }

    /// <summary>Readings that contradict the date give way to those that it allows. Where it allows none, only an organ
    /// that is named keeps its number: dates are misprinted too.</summary>
    private void Judge()
    {
        if (anyFitsDate)
        {
            for (var at = candidates.Count - 1; at >= 0; at--)
            {
                if (Fits(candidates[at]) != true)
                {
                    candidates.RemoveAt(at);
                }
            }

            candidates[0] = candidates[0] with { Confidence = ConfidenceOfFirst(candidates[0]) };
            return;
        }

        for (var at = candidates.Count - 1; at >= 0; at--)
        {
            if (Fits(candidates[at]) != false)
            {
                return;
            }
        }

        if (!(cited.IsNamed && context.IsBound && IsNamed(candidates[0].Resolution!.Value.Organ)))
        {
            candidates.Clear();
            return;
        }

        candidates[0] = candidates[0] with { Confidence = CitationConfidence.Likely, Reason = AgainstDate };
    }

    private readonly CitationConfidence ConfidenceOfFirst(CitationCandidate first) =>
        candidates.Count == 1 && cited.IsNamed && number.Repairs == TextRepairs.None
        && IsNamed(first.Resolution!.Value.Organ) ? CitationConfidence.Certain
            : first.Confidence == CitationConfidence.Possible ? CitationConfidence.Likely : first.Confidence;

    private readonly bool? Fits(CitationCandidate candidate) =>
        candidate.Resolution is { } resolution ? NumberSeries.Fits(resolution, cited.Date) : null;

    private void AddSecurityCouncil()
    {
        if (NumberSeries.CanBeSecurityCouncil(number.First, number.Year, cited.PresentSession))
        {
            Add(OrganCodes.SecurityCouncil, SessionKind.None, 0, number.Year, number.First, ByShape, false);
            return;
        }

        // A misprinted year is told by the number; a number of two digits is rather that of something else.
        var year = NumberSeries.YearOfSecurityCouncil(number.First);
        if (context.HasKind && number.First >= MinMisprinted && year > 0
            && number.Year <= NumberSeries.LastYear(cited.PresentSession)
            && context.Organ is CitedOrgan.None or CitedOrgan.SecurityCouncil or CitedOrgan.Council)
        {
            Add(OrganCodes.SecurityCouncil, SessionKind.None, 0, number.Year, number.First, AgainstYear, false);
            candidates[0] = candidates[0] with { Confidence = CitationConfidence.Possible };
            Add(OrganCodes.SecurityCouncil, SessionKind.None, 0, year, number.First, ByNumber, false);
        }
    }

    private void AddRunning()
    {
        var (kind, session) = (number.SessionKind, number.Session);
        var isRegular = kind == SessionKind.Regular;
        var canBeAssembly = !isRegular || session < FirstSession;
        var canBeCouncil = isRegular && NumberSeries.CanBeRunningCouncil(number.First, session);
        if (context.Organ is CitedOrgan.EconomicAndSocialCouncil or CitedOrgan.Council && canBeCouncil)
        {
            Add(OrganCodes.EconomicAndSocialCouncil, kind, session, 0, number.First, ByOrgan, false);
            if (canBeAssembly && cited.Date.IsKnown)
            {
                Add(OrganCodes.GeneralAssembly, kind, session, 0, number.First, ByShape, false);
            }
        }
        else if (context.Organ == CitedOrgan.TrusteeshipCouncil)
        {
            Add(OrganCodes.TrusteeshipCouncil, kind, session, 0, number.First, ByOrgan, false);
        }
        else if (context.Organ != CitedOrgan.CommissionOnHumanRights)
        {
            AddAssemblyOrCouncil(canBeAssembly, canBeCouncil);
        }
    }

    private void AddAssemblyOrCouncil(bool canBeAssembly, bool canBeCouncil)
    {
        var (kind, session) = (number.SessionKind, number.Session);
        if (canBeAssembly)
        {
            Add(OrganCodes.GeneralAssembly, kind, session, 0, number.First, ByShape, false);
        }

        if (canBeCouncil && (context.Organ == CitedOrgan.None || !canBeAssembly || cited.Date.IsKnown)
            && (canBeAssembly || context.HasKind) && !(cited.IsNamed && context.IsBound && canBeAssembly))
        {
            Add(OrganCodes.EconomicAndSocialCouncil, kind, session, 0, number.First, ByShape, false);
        }
    }

    private void AddSpecial()
    {
        var isCouncil = context.Organ is CitedOrgan.HumanRightsCouncil or CitedOrgan.Council
            || (context.Organ == CitedOrgan.None && cited.Default == CitedOrgan.HumanRightsCouncil);
        var canBeCouncil = number.SessionKind == SessionKind.Special
            && (isCouncil || context.Organ == CitedOrgan.None || cited.Date.IsKnown);
        if (isCouncil && canBeCouncil)
        {
            Add(OrganCodes.HumanRightsCouncil, number.SessionKind, number.First, 0, number.Second, ByOrgan, false);
        }

        if (!isCouncil || cited.Date.IsKnown)
        {
            Add(OrganCodes.GeneralAssembly, number.SessionKind, number.First, 0, number.Second, ByShape, false);
        }

        if (!isCouncil && canBeCouncil)
        {
            Add(OrganCodes.HumanRightsCouncil, number.SessionKind, number.First, 0, number.Second, ByShape, false);
        }
    }

    private void AddYear()
    {
        var isMirrored = IsYear(number.Second, cited.PresentSession);
        if ((isMirrored && !cited.InArabic)
            || (context.IsBound && context.Organ is CitedOrgan.SecurityCouncil or CitedOrgan.TrusteeshipCouncil))
        {
            return;
        }

        var organ = context.Kind == SymbolKind.PresidentialStatement ? OrganCodes.SecurityCouncil
            : context.Organ == CitedOrgan.CommissionOnHumanRights
            ? OrganCodes.CommissionOnHumanRights : OrganCodes.EconomicAndSocialCouncil;
        var (year, within) = isMirrored ? (number.Second, number.First) : (number.First, number.Second);
        Add(organ, SessionKind.None, 0, year, within, ByYear, isMirrored);
    }

    private void AddSlash()
    {
        if (context.Organ is CitedOrgan.EnvironmentAssembly or CitedOrgan.HabitatAssembly)
        {
            AddBodyOfProgramme();
            return;
        }

        var (first, second) = (number.First, number.Second);
        var (canBeAssembly, canBeCouncil) = (IsAssembly(first, second), IsCouncil(first, second));
        if (PrefersCouncil(canBeAssembly) && canBeCouncil)
        {
            AddSession(OrganCodes.HumanRightsCouncil, first, second, ByOrgan, isMirrored: false);
            if (cited.InArabic && second != first && IsCouncil(second, first))
            {
                AddSession(OrganCodes.HumanRightsCouncil, second, first, EitherMirrored, isMirrored: true);
            }

            if (canBeAssembly && cited.Date.IsKnown)
            {
                AddSession(OrganCodes.GeneralAssembly, first, second, ByDateAlone, isMirrored: false);
            }

            return;
        }

        if (cited.InArabic && context.Organ == CitedOrgan.HumanRightsCouncil && IsCouncil(second, first))
        {
            AddSession(OrganCodes.HumanRightsCouncil, second, first, BySession, isMirrored: true);
            return;
        }

        AddAssembly(first, second);
        var isOpen = context.Organ is CitedOrgan.None or CitedOrgan.SecurityCouncil && candidates.Count > 0
            && !cited.IsNamed && cited.Default == CitedOrgan.None;
        if (canBeCouncil && (isOpen || cited.Date.IsKnown))
        {
            AddSession(OrganCodes.HumanRightsCouncil, first, second, isOpen ? ByShape : ByDateAlone, isMirrored: false);
        }
    }

    /// <summary>True where a number that both can have is rather one of the Human Rights Council.</summary>
    private readonly bool PrefersCouncil(bool canBeAssembly) => context.Organ switch
    {
        CitedOrgan.HumanRightsCouncil or CitedOrgan.Council => true,
        CitedOrgan.None => cited.Default == CitedOrgan.HumanRightsCouncil,
        CitedOrgan.EconomicAndSocialCouncil => !canBeAssembly && context.IsBound && cited.Date.IsKnown,
        _ => false,
    };

    private readonly bool IsAssembly(int session, int within) =>
        IsSession(session, cited.PresentSession) && within <= MaxNumber;

    private readonly bool IsCouncil(int session, int within) =>
        session <= NumberSeries.LastCouncilSession(cited.PresentSession)
        && within <= (context.Kind == SymbolKind.Decision || context.NamesBothKinds
            ? NumberSeries.MaxCouncilDecision : NumberSeries.MaxCouncilResolution);

    private void AddBodyOfProgramme()
    {
        var isEnvironment = context.Organ == CitedOrgan.EnvironmentAssembly;
        if (number.First > NumberSeries.MaxProgrammeSession)
        {
            return;
        }

        var kind = context.Kind == SymbolKind.Decision ? "DEC" : "RES";
        var text = $"{(isEnvironment ? "UNEP/EA" : "HSP/HA")}.{number.First}/{kind}.{number.Second}";
        if (DocumentSymbol.TryParse(text, out var symbol))
        {
            candidates.Add(new CitationCandidate(symbol, null, CitationConfidence.Likely, ByOrgan));
        }
    }

    private void AddAssembly(int first, int second)
    {
        var (isFirst, isSecond) = (IsAssembly(first, second), cited.InArabic && IsAssembly(second, first));
        if (isFirst && isSecond && first != second)
        {
            AddEither(first, second);
        }
        else if (isFirst)
        {
            AddSession(OrganCodes.GeneralAssembly, first, second, ByShape, isMirrored: false);
        }
        else if (isSecond)
        {
            AddSession(OrganCodes.GeneralAssembly, second, first, BySession, isMirrored: true);
        }
    }

    private void AddEither(int first, int second)
    {
        var year = cited.LooseYear;
        var isMirroredByDate = year > 0 && !NumberSeries.IsYearOfAssembly(first, year)
            && NumberSeries.IsYearOfAssembly(second, year);
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

    private void AddSession(string organ, int session, int within, string reason, bool isMirrored) =>
        Add(organ, SessionKind.Regular, session, 0, within, reason, isMirrored);

    private void Add(
        string organ, SessionKind sessionKind, int session, int year, int within, string reason, bool isMirrored)
    {
        var kind = KindOf(organ, within);
        var resolution = new ResolutionId(organ, kind, sessionKind, session, year, within, letters);
        var isContrary = cited.IsNamed && !IsNamed(organ);
        anyFitsDate |= cited.Date.IsKnown && NumberSeries.Fits(resolution, cited.Date) == true;
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
        if (context.Kind == SymbolKind.PresidentialStatement)
        {
            return context.Kind;
        }

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
            OrganCodes.GeneralAssembly => NumberSeries.FirstAssemblyDecision,
            OrganCodes.EconomicAndSocialCouncil => NumberSeries.FirstEconomicCouncilDecision,
            _ => NumberSeries.FirstCouncilDecision,
        };

        return within < firstDecision ? SymbolKind.Resolution : SymbolKind.Decision;
    }

    private readonly CitationConfidence ConfidenceOf(bool isContrary) =>
        candidates.Count > 0 ? CitationConfidence.Possible
            : cited.IsNamed && !isContrary && context.Organ != CitedOrgan.None && number.Repairs == TextRepairs.None
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
