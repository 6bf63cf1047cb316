using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Citations;

/// <summary>The readings of one cited number, the most likely first.</summary>
/// <remarks>The rules: a year decides; the Assembly numbers by session from its thirty-first on, the Human Rights
/// Council by session, both with the session first, although Arabic texts may print it last. A number that no session
/// or year can have is not a reading, and a date that follows decides between those that are left.</remarks>
internal ref partial struct CandidateGenerator(NumericCitation cited)
{
    private const int FirstSession = NumberSeries.FirstAssemblySession;
    private const int MaxNumber = 999;
    private const int MinMisprinted = 100;

    private const string ByShape = "the number has the shape of this organ's";
    private const string AgainstName = "the number has the shape of this organ's, though another organ is named";
    private const string AgainstDate = "the organ is named, though the date is not of that session";
    private const string AgainstYear = "as printed, though the Security Council adopted this number in another year";
    private const string ByNumber = "the Security Council adopted this number in this year";
    private const string AgainstSession = "as printed, though the Assembly adopted this number in another session";
    private const string BySessionOfNumber = "the Assembly adopted this number in this session";
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
    private ReadingBuffer readings;
    private int count;
    private string? letters;
    private bool anyFitsDate;
    private Verdict verdict;

    private enum Verdict
    {
        None,
        FitsDate,
        AgainstDate,
        Misprinted,
    }

    /// <summary>True if the number can be one of an organ at all.</summary>
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
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ImmutableArray<CitationCandidate> Read(char letter)
    {
        (count, anyFitsDate, verdict) = (0, false, Verdict.None);
        letters = letter == 0 ? null : letter.ToString();
        if (context.Organ == CitedOrgan.Other && (context.IsBound || (!cited.Date.IsKnown && number.Year == 0)))
        {
            return [];
        }

        // First the readings that the date allows; without a date, or if it allows none, the organ named.
        Generate();
        if (cited.Date.IsKnown && count > 0 && number.Year == 0)
        {
            Judge();
        }

        return count == 0 ? [] : MakeCandidates();
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

    /// <summary>Readings that contradict the date are removed if it allows others. If it allows none, only the reading
    /// of a named organ stays: dates are misprinted too.</summary>
    private void Judge()
    {
        if (anyFitsDate)
        {
            var kept = 0;
            for (var at = 0; at < count; at++)
            {
                if (Fits(readings[at]) == true)
                {
                    readings[kept++] = readings[at];
                }
            }

            (count, verdict) = (kept, verdict == Verdict.Misprinted ? verdict : Verdict.FitsDate);
            return;
        }

        for (var at = 0; at < count; at++)
        {
            if (Fits(readings[at]) != false)
            {
                return;
            }
        }

        if (cited.IsNamed && context.IsBound && IsNamed(readings[0].Resolution.Organ))
        {
            verdict = Verdict.AgainstDate;
        }
        else
        {
            count = 0;
        }
    }

    private readonly bool? Fits(in CitationReading reading) =>
        reading.Symbol.IsDefault ? NumberSeries.Fits(reading.Resolution, cited.Date.Year) : null;

    private readonly ImmutableArray<CitationCandidate> MakeCandidates()
    {
        var buffer = default(SymbolBuffer);
        Span<DocumentSymbol> symbols = buffer;
        Span<int> ends = stackalloc int[ReadingBuffer.Length];
        var written = 0;
        for (var at = 0; at < count; at++)
        {
            written += readings[at].WriteSymbols(symbols[written..]);
            ends[at] = written;
        }

        var candidates = new CitationCandidate[written];
        for (var (at, made) = (0, 0); made < written; made++)
        {
            while (made == ends[at])
            {
                at++;
            }

            candidates[made] = MakeCandidate(readings[at], symbols[made], made == 0, count == 1 && written == 1);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(candidates);
    }

    private readonly CitationCandidate MakeCandidate(
        in CitationReading reading, DocumentSymbol symbol, bool isFirst, bool isAlone)
    {
        var isProgramme = !reading.Symbol.IsDefault;
        var isContrary = !isProgramme && cited.IsNamed && !IsNamed(reading.Resolution.Organ);
        return new CitationCandidate(
            symbol,
            isProgramme ? null : reading.Resolution,
            !isFirst ? CitationConfidence.Possible
                : isProgramme ? CitationConfidence.Likely
                : ConfidenceOfFirst(reading, isContrary, isAlone),
            isFirst && verdict == Verdict.AgainstDate ? AgainstDate : isContrary ? AgainstName : reading.Reason,
            reading.IsMirrored);
    }

    private readonly CitationConfidence ConfidenceOfFirst(in CitationReading reading, bool isContrary, bool isAlone)
    {
        var isClear = cited.IsNamed && !isContrary && number.Repairs == TextRepairs.None;
        return verdict switch
        {
            Verdict.AgainstDate => CitationConfidence.Likely,
            Verdict.Misprinted => CitationConfidence.Possible,
            Verdict.FitsDate when isAlone && isClear => CitationConfidence.Certain,
            _ => isClear && reading.IsFirst && context.Organ is not (CitedOrgan.None or CitedOrgan.Other)
                ? CitationConfidence.Certain : CitationConfidence.Likely,
        };
    }

    private void AddSession(string organ, int session, int within, string reason, bool isMirrored) =>
        Add(organ, SessionKind.Regular, session, 0, within, reason, isMirrored);

    private void Add(
        string organ, SessionKind sessionKind, int session, int year, int within, string reason, bool isMirrored)
    {
        var kind = KindOf(organ, within);
        var resolution = new ResolutionId(organ, kind, sessionKind, session, year, within, letters);
        anyFitsDate |= cited.Date.IsKnown && NumberSeries.Fits(resolution, cited.Date.Year) == true;
        AddReading(new CitationReading(resolution, default, reason, isMirrored, count == 0));
    }

    private void AddReading(in CitationReading reading) => readings[count++] = reading;

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

    /// <summary>False if the text names another organ than this.</summary>
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
