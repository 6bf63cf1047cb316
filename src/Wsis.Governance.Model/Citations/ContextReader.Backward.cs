using Wsis.Governance.Citations.Places;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <content>The words before a number.</content>
internal static partial class ContextReader
{
    /// <summary>The words before a number, one by one.</summary>
    private ref struct BackwardReader(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private OrganWords organ;
        private SymbolKind kind = SymbolKind.Document;
        private int kindAt;
        private int wordsAfterOrgan;
        private bool namesBoth;
        private bool isComplete;
        private bool isBound;
        private bool isOwn;
        private bool isOtherNumber;
        private bool isCommission;
        private bool isAfterWord;
        private bool isCommissionBetween;

        // True as long as only words that a name can have are between: "Commission on the Status of Women".
        private bool isInName = true;

        // The roles of all words before the number, and of the one read last.
        private WordRole seen;
        private WordRole lastRole;

        // True if a word has been read that no place is looked for behind.
        private bool endsPlaces;

        public WordRole Possessive { get; private set; }

        // True if a word that is nearer than the end of the search ended it.
        public bool IsCut { get; set; }

        public readonly CitationContext Context => new(kind, organ.Organ, namesBoth)
        {
            WordsToKind = kindAt,
            IsBound = isBound,
            IsOwn = isOwn,
            IsOtherNumber = isOtherNumber,
            IsAfterWord = isAfterWord,
            IsCommission = isCommission && isBound,
            HasNoPlaceBefore = endsPlaces || (!IsCut && (seen & Places) == 0),
        };

        public readonly bool IsDone(int words) => isComplete
            ? kind != SymbolKind.Document || wordsAfterOrgan > SearchLimits.WordsFromOrganToKind
            : kind == SymbolKind.Document && words >= SearchLimits.WordsToKind;

        public void Take(TextRange word, WordRole role, int start, int words, int next)
        {
            var isBlankAfter = IsBlank(text[word.End..next]);
            isInName &= isBlankAfter;
            if (role == WordRole.None)
            {
                isAfterWord |= words == 0 && !text[word.End..next].ContainsAny(",;:.-\u2013\u2014|\n");
                endsPlaces |= (seen & Places) == 0 && ParagraphLocator.EndsPlaces(text, word, lastRole);
                lastRole = role;
                isComplete |= organ.HasAny;
                isInName = isInName && char.IsUpper(text[word.Start]);
                wordsAfterOrgan += isComplete ? 1 : 0;
                return;
            }

            seen |= role;
            lastRole = role;
            if ((role & Kinds) != 0)
            {
                TakeKind(word, role, words);
                if ((role & OrganParts) == 0)
                {
                    return;
                }
            }

            if (words == 0 && (role & WordRole.Statement) != 0)
            {
                kind = SymbolKind.PresidentialStatement;
            }
            else if (kind == SymbolKind.Document && (role & WordRole.NotCited) != 0)
            {
                isOtherNumber |= words == 0 || (words == 1 && isInName && !isComplete && !organ.HasAny);
            }
            else if (kind == SymbolKind.Document && words == 0 && (role & WordRole.Document) != 0)
            {
                // "presidential statement 2019/5": directly before, a word for another document.
                isOtherNumber = isBlankAfter;
            }

            var isOtherCommission = (role & WordRole.Commission) != 0 && !isInName && !organ.HasRights;
            isCommissionBetween |= isOtherCommission;
            var organPart = isOtherCommission || (role & OrganParts) == 0 ? WordRole.None
                : role & (OrganParts | Qualifiers);
            if (organPart != 0 && !isComplete)
            {
                isBound |= isInName;
                isCommission = !organ.HasAny && text[word.Start..word.End] is "Commission" or "Comisión";
                isComplete = !organ.TryAdd(Qualify(word, organPart, start));
            }
            else if ((role & WordRole.Connective) == 0
                && !(kind != SymbolKind.Document && (role & WordRole.InName) != 0))
            {
                isComplete |= organ.HasAny;
                isInName &= char.IsUpper(text[word.Start]);
            }

            isOwn |= kind != SymbolKind.Document && words == kindAt + 1 && (role & WordRole.Possessive) != 0;

            // "the Tribunal and resolution 1966 (2010)": the resolution is not the Tribunal's.
            var isJoined = kind != SymbolKind.Document && words == kindAt + 1 && (role & WordRole.And) != 0;
            isInName &= (role & WordRole.Possessive) == 0 && !isJoined;
            wordsAfterOrgan += isComplete ? 1 : 0;
        }

        private void TakeKind(TextRange word, WordRole role, int words)
        {
            if (kind == SymbolKind.Document)
            {
                // In Arabic the body is between: "resolution of the Economic Commission for Africa 60/2".
                if (isCommissionBetween && !organ.HasAny && words <= SearchLimits.WordsOfBody
                    && TextFold.IsArabic(text[word.Start]))
                {
                    organ.TryAdd(WordRole.Commission | WordRole.OtherBody);
                    isBound = true;
                }

                kind = (role & WordRole.Decision) != 0 ? SymbolKind.Decision : SymbolKind.Resolution;
                Possessive = role & (WordRole.OfAssembly | WordRole.OfCouncil);
                kindAt = words;
                isInName = true;
            }
            else if (words - kindAt <= 2)
            {
                namesBoth |= ((role & WordRole.Decision) != 0) != (kind == SymbolKind.Decision);
            }

            isComplete |= organ.HasAny;
            wordsAfterOrgan += isComplete ? 1 : 0;
        }

        /// <summary>"Environment Assembly" is not the Assembly, and "Governing Council" is not one
        /// of the Councils.</summary>
        private readonly WordRole Qualify(TextRange word, WordRole role, int start)
        {
            if ((role & (WordRole.Assembly | WordRole.Council)) == 0)
            {
                return role;
            }

            role |= QualifierAfter(text, word);
            if (!TextWords.TryPrevious(text, word.Start, start, out var before))
            {
                return role;
            }

            return role | (WordLexicon.RoleOf(text[before.Start..before.End]) & Qualifiers);
        }
    }
}
