using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Finds the group or organization of a printed name.</summary>
internal static class AddresseeNames
{
    /// <summary>The group or organization; <c>default</c> for a name that is neither.</summary>
    public static Addressee Find(Tokens tokens, int start, int end)
    {
        var name = tokens.Text.AsSpan(tokens[start].Start, tokens[end - 1].End - tokens[start].Start);
        if (OrganizationNames.Find(name) is { IsDefault: false } organization)
        {
            return new Addressee(organization);
        }

        for (var i = start; i < end; i++)
        {
            var last = tokens.Words.Groups.Read(tokens, i, out var code);
            if (last > i && (last == end || tokens[last].Is(WordRoles.Preposition | WordRoles.Subordinator)))
            {
                return new Addressee(Code<StakeholderGroup>.Parse(code!));
            }

            if (tokens[i].Is(WordRoles.Preposition))
            {
                break;
            }
        }

        return default;
    }
}
