using System.Numerics;
using System.Runtime.CompilerServices;
using Wsis.Governance.Citations.Places;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Reads a text from digit to digit: most text is skipped by a vectorized search.</summary>
internal ref partial struct CitationReader
{
    private readonly ReadOnlySpan<char> text;
    private readonly ref CitationCollector found;
    private CitedOrgan contextOrgan;

    // Nothing before this place is read again: the end of the match before.
    private int searchStart;

    // The number cited last, for the list it may belong to.
    private int listEnd;
    private CitationContext list;

    private CitedNumber listNumber;

    // The end of the last symbol, which a list of numbers may continue.
    private int symbolEnd;

    // The end of the last number that is none of a resolution: "agreed conclusions 1999/2, 2000/1 and 2002/1".
    private int otherEnd;

    // True if that number has no year or session.
    private bool isBareList;

    // True once the Human Rights Council, or the Commission before it, has been named for a number.
    private bool hasNamedCouncil;
    private bool hasNamedCommission;

    // The end of the last citation whose paragraphs come before it.
    private int endWithPlaces;

    /// <summary>A reader of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Receives the matches.</param>
    public CitationReader(ReadOnlySpan<char> text, ref CitationCollector found)
    {
        this.text = text;
        this.found = ref found;
        listEnd = -1;
    }

    /// <summary>Reads the whole text.</summary>
    public void Read()
    {
        var traits = TextTraits.Of(text);
        if (traits.HasDigit || traits.HasOtherScript)
        {
            ReadNumbers(traits.HasOtherScript);
        }

        found.BeginPass();
        OutcomeNames.Read(text, traits, ref found);
        if (traits.HasOtherScript && text.IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0)
        {
            found.BeginPass();
            (searchStart, listEnd) = (0, -1);
            ReadChineseNumbers();
        }

        if (found.Options.FollowBackReferences)
        {
            found.BeginPass();
            ReadBackReferences();
        }
    }

    private void ReadNumbers(bool hasOther)
    {
        contextOrgan = OrganOf(found.Options.ContextOrgan.ToString());
        var hasOtherDigits = hasOther && (text.IndexOfAnyInRange('\u0660', '\u06F9') >= 0
            || text.IndexOfAnyInRange('\uFF10', '\uFF19') >= 0);
        for (var at = 0; at < text.Length;)
        {
            var rest = text[at..];
            var digit = hasOtherDigits ? rest.IndexOfAny(TextFold.Digits) : rest.IndexOfAnyInRange('0', '9');
            if (digit < 0)
            {
                return;
            }

            at = Math.Max(at + digit + 1, ReadAt(at + digit));
        }
    }

    private int ReadAt(int digit)
    {
        var before = digit - 1;
        while (before > 0 && text[before] >= '\u00AD' && TextFold.Of(text[before]) == TextFold.Nothing)
        {
            before--;
        }

        var previous = before >= 0 ? TextFold.Of(text[before]) : ' ';
        if (previous is '/' or '.' or '-' || (char.IsAsciiLetter(previous) && digit > 1) || IsAfterSpacedSlash(digit))
        {
            var after = new SymbolsInText(text, ref found).TryRead(digit, searchStart);
            if (after > digit)
            {
                searchStart = symbolEnd = after;
                listEnd = -1;
                return after;
            }
        }

        var end = EndOfDigits(digit);
        if (CitedNumberReader.MayContinue(text, end)
            && CitedNumberReader.TryRead(text, digit, out var number) && number.Place.Start >= searchStart)
        {
            return ReadNumber(number);
        }

        return ReadBareNumber(digit, end);
    }

    private readonly bool IsAfterSpacedSlash(int digit)
    {
        var at = digit - 1;
        if (at > 0 && text[at] == ' ' && char.IsAsciiLetterOrDigit(text[at - 1]))
        {
            return false;
        }

        while (at > 0 && digit - at < 4 && TextFold.IsSpace(TextFold.Of(text[at])))
        {
            at--;
        }

        return at > 0 && at < digit - 1 && (TextFold.Of(text[at]) == '/' || text[at] == '.');
    }

    private readonly int EndOfDigits(int digit)
    {
        while (digit < text.Length && TextFold.IsDigit(text[digit]))
        {
            digit++;
        }

        return digit;
    }

    private int ReadNumber(CitedNumber number)
    {
        if (!CandidateGenerator.IsPlausible(number, found.Options.PresentSession))
        {
            return number.Place.End;
        }

        var wordsInGap = 0;
        ContinueSymbol(number);
        var inList = listEnd >= 0 && IsListGap(number.Place.Start, out wordsInGap);
        var date = DateOf(number.Place);
        var isFar = !inList && date.IsKnown && listEnd >= 0 && IsFarInList(number.Place.Start);
        inList |= isFar;
        var start = inList ? listEnd : searchStart == listEnd ? 0 : searchStart;
        var context = ContextReader.Read(text, number.Place, start, date);
        var isOther = context.IsOtherNumber || IsInOtherList(number.Place.Start)
            || (context is { IsAfterWord: true, HasKind: false } && !inList && !date.IsKnown);
        otherEnd = isOther ? number.Place.End : otherEnd;
        if (isOther || (!context.HasKind && !inList && contextOrgan == CitedOrgan.None))
        {
            return number.Place.End;
        }

        context = OfCommission(context, number) with
        {
            HasNoPlaceBefore = context.HasNoPlaceBefore && start <= searchStart,
        };
        hasNamedCouncil |= context.Organ == CitedOrgan.HumanRightsCouncil;
        hasNamedCommission |= context.Organ == CitedOrgan.CommissionOnHumanRights;
        var isNamed = context.Organ is not (CitedOrgan.None or CitedOrgan.Council);
        if (inList)
        {
            context = context.Within(list);
        }

        var isDirect = context.HasKind
            && (inList ? wordsInGap <= 1 && !isFar : context.WordsToKind == 0 || (isNamed && context.IsBound));
        if ((!isDirect && IsFinancialYear(number) && !date.IsKnown)
            || (IsRatio(number, date) && !inList && !context.HasKind && !IsHeading(number.Place))
            || (!context.HasKind && (contextOrgan == CitedOrgan.None
                || (!inList && contextOrgan is CitedOrgan.EnvironmentAssembly or CitedOrgan.HabitatAssembly
                    && !IsHeading(number.Place)))))
        {
            return number.Place.End;
        }

        Add(number, Complete(context, number, inList), isNamed || (inList && !isFar), date);
        return Math.Max(Math.Max(searchStart, number.Place.End), date.End);
    }

    /// <summary>"31/31. Title": the number of the resolution itself.</summary>
    private readonly bool IsHeading(TextRange place) => place.End < text.Length && text[place.End] == '.'
        && (place.Start == 0 || text[place.Start - 1] == '\n');

    /// <summary>"a majority of 60/40", "50/50": alone, two parts of a whole have the shape of a resolution.</summary>
    private static bool IsRatio(in CitedNumber number, CitedDate date) => number.First == number.Second
        || (number.HasSlash && number.First + number.Second == 100 && !date.IsKnown);

    /// <summary>The financial year 2025/26 has the shape of a resolution.</summary>
    private static bool IsFinancialYear(in CitedNumber number) => number.HasSlash
        && number.First > NumberSeries.FirstYearOfCouncilNumbers && number.Second == (number.First + 1) % 100;

    /// <summary>A number without a name belongs to the organ that wrote the text, unless the text has cited it as a
    /// number of the Human Rights Council.</summary>
    private readonly CitationContext Complete(CitationContext context, in CitedNumber number, bool inList)
    {
        if (context.Organ != CitedOrgan.None)
        {
            return context;
        }

        if (number.HasSlash && !inList && number.First <= NumberSeries.LastCouncilSession(found.Options.PresentSession)
            && contextOrgan is CitedOrgan.None or CitedOrgan.GeneralAssembly
            && (number.First < NumberSeries.FirstAssemblySession
                ? hasNamedCouncil && context.HasKind
                : found.HasCited(OrganCodes.HumanRightsCouncil, number.First, number.Second)))
        {
            return context with { Organ = CitedOrgan.HumanRightsCouncil };
        }

        return contextOrgan is CitedOrgan.EnvironmentAssembly or CitedOrgan.HabitatAssembly
            && number is not { HasSlash: true, First: <= NumberSeries.MaxProgrammeSession }
            ? context : context with { Organ = contextOrgan };
    }

    // The large methods that run once for a citation are kept apart, so that the small ones that run for each word are
    // compiled into them: the compiler stops at a size.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Add(CitedNumber number, CitationContext context, bool isNamed, CitedDate date)
    {
        var place = number.Place;
        var inArabic = TextWords.IsInArabic(text, place);
        var generator = new CandidateGenerator(new NumericCitation(
            number,
            context,
            contextOrgan,
            found.Options.PresentSession,
            isNamed,
            inArabic,
            date)
        {
            LooseYear = inArabic ? YearAfter(place.End) : 0,
        });
        var paragraphs = default(CitedPlaces);
        var letters = number.Letters;
        do
        {
            var letter = letters == 0 ? '\0' : (char)('A' + BitOperations.TrailingZeroCount(letters));
            var candidates = generator.Read(letter);
            if (candidates.IsEmpty && context.HasKind && context.Organ != CitedOrgan.Other
                && number is { HasSlash: true, First: <= NumberSeries.MaxProgrammeSession }
                && ContextReader.ReadProgramme(text, place.End) is not CitedOrgan.None and var programme
                && programme != context.Organ)
            {
                Add(number, context with { Organ = programme }, isNamed: true, date);
                return;
            }

            if (candidates.IsEmpty)
            {
                // The rest of the list belongs to the same body.
                listEnd = place.End;
                list = context.Organ == CitedOrgan.Other ? context : context with { Organ = CitedOrgan.None };
                return;
            }

            if (letters == number.Letters)
            {
                paragraphs = PlacesOf(place, date, context.HasNoPlaceBefore);
            }

            AddRange(number, candidates);
            found.Add(CitationCollector.Match(text, place, candidates, number.Repairs, paragraphs));
            letters &= letters - 1;
        }
        while (letters != 0);

        searchStart = listEnd = place.End;
        (list, listNumber) = (context, number);
        isBareList = false;
    }
}
