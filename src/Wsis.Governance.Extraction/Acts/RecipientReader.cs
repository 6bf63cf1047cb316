using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Finds the organ that receives a report: "to the General Assembly", "brief the Council", "to it".</summary>
internal sealed class RecipientReader(Tokens tokens)
{
    private const int MaxKept = 12;
    private const int MaxPronoun = 3;
    private const int MaxOwned = 5;

    /// <summary>The organ that adopted the text; <c>default</c> if unknown.</summary>
    public Code<Organ> Own { get; set; }

    /// <summary>Reads a recipient that begins at a token with "to", or after a verb of reporting.</summary>
    public bool TryRead(int index, int end, out Recipient recipient)
    {
        recipient = default;
        var behind = tokens.Words.Reports.RecipientPhrases.Read(tokens, index, out _);
        if (behind > index)
        {
            return TryReadName(behind, end, out recipient);
        }

        if (PronounReader.Read(tokens, index) is var verb && verb > index && !Own.IsDefault)
        {
            recipient = new Recipient(Own, tokens.WordAt(verb - 1).ToString(), verb) { Start = index };
            return true;
        }

        if (TryReadPronoun(index, out recipient) || TryReadKept(index, end, out recipient))
        {
            return true;
        }

        var isTo = tokens[index].Is(WordRoles.TaskMarker);
        if (!isTo && !tokens[index].Is(WordRoles.Report))
        {
            return false;
        }

        if ((isTo || TakesReceiver(index)) && TryReadItself(index + 1, out recipient))
        {
            return true;
        }

        // "au Conseil": the article is in the preposition.
        return (tokens[index + 1].Is(WordRoles.Determiner) || (isTo && tokens.IsCapital(index + 1)))
            && TryReadName(index + 1, end, out recipient);
    }

    // "brief it", "inform it"; "report it" and "update it" have the matter as their object.
    private bool TakesReceiver(int index) =>
        tokens.Words.Sentences.ReportVerbs.Read(tokens, index, out _) > index
        && !tokens.IsOneOf(index, tokens.Words.Reports.Nouns);

    private bool TryReadItself(int index, out Recipient recipient)
    {
        recipient = default;
        var end = tokens.Words.Reports.OwnOrgan.Read(tokens, index, out _);
        if (end == index || Own.IsDefault)
        {
            return false;
        }

        recipient = new Recipient(Own, tokens.Text[tokens[index].Start..tokens[end - 1].End], end) { Start = index };
        return true;
    }

    // "de lui présenter", "de lui faire rapport", "que le presente": the pronoun is the organ of the text.
    private bool TryReadPronoun(int index, out Recipient recipient)
    {
        recipient = default;
        var pronouns = tokens.Words.Sentences.OwnPronouns;
        if (Own.IsDefault || !tokens[index].Is(WordRoles.Report) || pronouns.FirstWords.Count == 0)
        {
            return false;
        }

        for (var i = index - 1; i >= Math.Max(0, index - MaxPronoun); i--)
        {
            var behind = pronouns.Read(tokens, i, out _);
            if (behind > i && behind >= index - 1)
            {
                recipient = new Recipient(Own, tokens.WordAt(i).ToString(), index + 1) { Start = index };
                return true;
            }
        }

        return false;
    }

    // "keep the Council regularly informed", "keep it informed"
    private bool TryReadKept(int index, int end, out Recipient recipient)
    {
        recipient = default;
        var next = tokens.Words.Sentences.Keeps.Read(tokens, index, out _);
        if (next == index)
        {
            return false;
        }

        var isInformed = false;
        var last = Math.Min(end, next + MaxKept);
        for (var i = next; i < last && !tokens[i].EndsClause; i++)
        {
            isInformed |= tokens[i].Is(WordRoles.Report);
            if (recipient.End == 0 && (TryReadName(i, end, out var name) || TryReadItself(i, out name)))
            {
                recipient = name;
                i = name.End - 1;
            }
        }

        return isInformed && recipient.End > 0;
    }

    /// <summary>Reads the next of several organs: "and the Assembly", "and to the Assembly".</summary>
    public bool TryReadJoined(int index, int end, out Recipient recipient)
    {
        recipient = default;
        if (!tokens[index].Is(WordRoles.Conjunction))
        {
            return false;
        }

        var next = tokens[index + 1].Is(WordRoles.TaskMarker) ? index + 2 : index + 1;
        return !tokens[next].Is(WordRoles.Subordinator)
            && (tokens[next].Is(WordRoles.Determiner) || tokens.IsCapital(next))
            && TryReadName(next, end, out recipient);
    }

    /// <summary>True if a pronoun shows the owner of a session: "its eightieth session".</summary>
    public bool HasOwner(int sessionWord)
    {
        for (var i = Math.Max(0, sessionWord - MaxOwned); i < sessionWord; i++)
        {
            if (tokens.IsOneOf(i, tokens.Words.Reports.Possessives))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the owner of "its eightieth session", if no other body is named: the organ of the text.</summary>
    /// <param name="from">The start of the act.</param>
    /// <param name="report">The verb of the report.</param>
    /// <param name="sessionWord">The word for session.</param>
    /// <param name="recipient">The owner.</param>
    public bool TryReadOwner(int from, int report, int sessionWord, out Recipient recipient)
    {
        recipient = default;
        var owner = -1;
        for (var i = from; i < sessionWord && !Own.IsDefault; i++)
        {
            owner = tokens.IsOneOf(i, tokens.Words.Reports.Possessives) ? i : owner;
            if (tokens.Words.Reports.Organs.Read(tokens, i, out _) > i
                || (i > report && tokens[i].Is(WordRoles.Actor) && tokens.IsCapital(i)))
            {
                return false;
            }
        }

        if (owner < sessionWord - MaxOwned)
        {
            return false;
        }

        recipient = new Recipient(Own, tokens.WordAt(owner).ToString(), owner + 1) { Start = owner };
        return true;
    }

    /// <summary>True if something was already given to an organ: "submitted to the Assembly".</summary>
    public bool IsPast(int index) => tokens[index].Is(WordRoles.TaskMarker) && tokens.IsBehindParticiple(index);

    /// <summary>Reads the name of an organ, with or without its article.</summary>
    public bool TryReadName(int index, int end, out Recipient recipient)
    {
        recipient = default;
        var start = index;
        while (start < end && tokens[start].Is(WordRoles.Determiner))
        {
            start++;
        }

        var last = tokens.Words.Reports.Organs.Read(tokens, start, out var code);
        if (last == start || last > end)
        {
            return false;
        }

        last = EndOfName(last, end);
        recipient = new Recipient(OrganOf(code), tokens.Text[tokens[start].Start..tokens[last - 1].End], last)
        {
            Start = index,
        };
        return true;
    }

    // "Commission on Human Rights": small words and capitalized words continue a name. "and the" begins another one.
    private int EndOfName(int index, int end)
    {
        var last = index;
        for (var i = index; i < end && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens.IsCapital(i))
            {
                last = i + 1;
            }
            else if (!tokens[i].Is(WordRoles.NameJoint)
                || (tokens[i].Is(WordRoles.Conjunction) && tokens[i + 1].Is(WordRoles.Determiner)))
            {
                break;
            }
        }

        return last;
    }

    private Code<Organ> OrganOf(OrganWord name) =>
        name.IsCouncil && (Own == Organ.EconomicAndSocialCouncil || Own == Organ.HumanRightsCouncil
            || Own == Organ.SecurityCouncil) ? Own : name.Code;
}
