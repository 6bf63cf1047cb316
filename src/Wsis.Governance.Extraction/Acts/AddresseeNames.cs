using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Finds the group or organization of a printed name.</summary>
internal static class AddresseeNames
{
    /// <summary>The group or organization; <c>default</c> for a name that is neither.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">The first token of the name.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="own">The organ that adopted the text, to which short names belong;
    /// <c>default</c> if unknown.</param>
    public static Addressee Find(Tokens tokens, int start, int end, Code<Organ> own)
    {
        if (FindOrganization(tokens, start, end, own) is { IsDefault: false } organization)
        {
            return new Addressee(organization);
        }

        for (var i = start; i < end; i++)
        {
            var last = tokens.Words.Groups.Read(tokens, i, out var code);
            if (last > i && (last == end || tokens[last].Is(WordRoles.Preposition | WordRoles.Subordinator)))
            {
                return new Addressee(code);
            }

            if (tokens[i].Is(WordRoles.Preposition))
            {
                break;
            }
        }

        return IsOfSystem(tokens, start, end) ? new Addressee(StakeholderGroup.UnitedNationsSystem) : default;
    }

    // "relevant entities of the United Nations system"
    private static bool IsOfSystem(Tokens tokens, int start, int end)
    {
        var isPart = false;
        for (var i = start; i < end; i++)
        {
            if (isPart && tokens.Words.Names.SystemSuffixes.Read(tokens, i, out _) == end)
            {
                return true;
            }

            isPart |= tokens.IsOneOf(i, tokens.Words.Names.SystemParts);
        }

        return false;
    }

    private static Id<Organization> FindOrganization(Tokens tokens, int start, int end, Code<Organ> own)
    {
        end = BeforeBracket(tokens, start, end);
        while (start < end && !tokens.IsCapital(start) && tokens[start].Is(WordRoles.Determiner))
        {
            start++;
        }

        if (end == start || !(tokens.IsCapital(start) || char.IsDigit(tokens.WordAt(start)[0])))
        {
            return default;
        }

        if (TryFind(tokens, start, end, out var found))
        {
            return found;
        }

        var suffix = end - 2;
        while (suffix > start && !IsSuffix(tokens, suffix, end))
        {
            suffix--;
        }

        if (suffix > start && TryFind(tokens, start, suffix, out found))
        {
            return found;
        }

        var behind = tokens.Words.ShortNames.Read(tokens, start, out var shortNames);
        return behind == end && shortNames!.TryGetValue(own.ToString(), out var id)
            ? Id<Organization>.Parse(id)
            : default;
    }

    // "of the Secretariat", "of the United Nations"
    private static bool IsSuffix(Tokens tokens, int index, int end) =>
        tokens.Words.BodySuffixes.Read(tokens, index, out _) == end;

    private static bool TryFind(Tokens tokens, int start, int end, out Id<Organization> found) =>
        BodyNames.All.TryFind(
            tokens.Text.AsSpan(tokens[start].Start, tokens[end - 1].End - tokens[start].Start), out found);

    // "the Entity for Gender Equality (UN-Women)"
    private static int BeforeBracket(Tokens tokens, int start, int end)
    {
        if (tokens[end - 1].Kind != TokenKind.Close)
        {
            return end;
        }

        var open = end - 1;
        while (open > start && tokens[open].Kind != TokenKind.Open)
        {
            open--;
        }

        return open > start ? open : end;
    }
}
