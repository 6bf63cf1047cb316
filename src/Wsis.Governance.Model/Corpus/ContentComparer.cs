using System.Globalization;
using Wsis.Governance.Contracts;

namespace Wsis.Governance.Corpus;

/// <summary>Compares two records, member by member.</summary>
internal sealed class ContentComparer
{
    // Longer lists are compared element by element, because alignment needs time and memory in proportion to the
    // product of the lengths.
    private const int MaxAligned = 2_000;

    private readonly List<MemberChange> changes = [];

    /// <summary>The members that differ.</summary>
    public static ValueList<MemberChange> Compare(Record before, Record after)
    {
        var comparer = new ContentComparer();
        comparer.Compare(RecordContent.Of(before), RecordContent.Of(after), "");
        return [.. comparer.changes];
    }

    private void Compare(ContentNode before, ContentNode after, string path)
    {
        if (before.Kind != after.Kind)
        {
            AddAll(before, path, isBefore: true);
            AddAll(after, path, isBefore: false);
            return;
        }

        switch (after.Kind)
        {
            case ContentKind.Object: CompareMembers(before, after, path); break;
            case ContentKind.List: CompareItems(before.Items, after.Items, path); break;
            case ContentKind.LocalizedText: CompareTexts(before.Localized, after.Localized, path); break;
            default: CompareTexts(before.Text, after.Text, path); break;
        }
    }

    private void CompareMembers(ContentNode before, ContentNode after, string path)
    {
        foreach (var member in after.Members)
        {
            var place = Below(path, member.Name);
            if (before.Member(member.Name) is { } earlier)
            {
                Compare(earlier, member.Value, place);
            }
            else
            {
                AddAll(member.Value, place, isBefore: false);
            }
        }

        foreach (var member in before.Members)
        {
            if (after.Member(member.Name) is null)
            {
                AddAll(member.Value, Below(path, member.Name), isBefore: true);
            }
        }
    }

    private void CompareTexts(LocalizedText before, LocalizedText after, string path)
    {
        foreach (var (language, text) in after)
        {
            CompareTexts(before[language], text, Below(path, language.ToString()));
        }

        foreach (var (language, text) in before)
        {
            if (after[language] is null)
            {
                CompareTexts(text, null, Below(path, language.ToString()));
            }
        }
    }

    private void CompareTexts(string? before, string? after, string path)
    {
        if (before != after)
        {
            changes.Add(new MemberChange(JsonPointer.Parse(path), before, after));
        }
    }

    // Elements that both have, in the same order, are matched first; the elements between them are compared in pairs.
    private void CompareItems(IReadOnlyList<ContentNode> before, IReadOnlyList<ContentNode> after, string path)
    {
        var (from, to) = (0, 0);
        foreach (var (matchFrom, matchTo) in MatchesOf(before, after).Append((before.Count, after.Count)))
        {
            for (; from < matchFrom && to < matchTo; from++, to++)
            {
                Compare(before[from], after[to], Below(path, to));
            }

            for (; from < matchFrom; from++)
            {
                AddAll(before[from], Below(path, from), isBefore: true);
            }

            for (; to < matchTo; to++)
            {
                AddAll(after[to], Below(path, to), isBefore: false);
            }

            (from, to) = (matchFrom + 1, matchTo + 1);
        }
    }

    private static List<(int From, int To)> MatchesOf(
        IReadOnlyList<ContentNode> before, IReadOnlyList<ContentNode> after)
    {
        var matches = new List<(int, int)>();
        if ((long)before.Count * after.Count > (long)MaxAligned * MaxAligned)
        {
            return matches;
        }

        var (keys, others) = (before.Select(KeyOf).ToArray(), after.Select(KeyOf).ToArray());
        var lengths = new int[keys.Length + 1, others.Length + 1];
        for (var i = keys.Length - 1; i >= 0; i--)
        {
            for (var j = others.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = keys[i] == others[j]
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < keys.Length && j < others.Length;)
        {
            if (keys[i] == others[j])
            {
                matches.Add((i++, j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return matches;
    }

    /// <summary>A text that is equal only for equal content.</summary>
    private static string KeyOf(ContentNode node)
    {
        var comparer = new ContentComparer();
        comparer.AddAll(node, "", isBefore: false);
        return string.Concat(comparer.changes.Select(static change => string.Create(
            CultureInfo.InvariantCulture, $"{change.Pointer}\n{change.After!.Length}\n{change.After}\n")));
    }

    private void AddAll(ContentNode node, string path, bool isBefore)
    {
        switch (node.Kind)
        {
            case ContentKind.Object:
                foreach (var member in node.Members)
                {
                    AddAll(member.Value, Below(path, member.Name), isBefore);
                }

                break;
            case ContentKind.List:
                for (var index = 0; index < node.Items.Count; index++)
                {
                    AddAll(node.Items[index], Below(path, index), isBefore);
                }

                break;
            case ContentKind.LocalizedText:
                foreach (var (language, text) in node.Localized)
                {
                    Add(text, Below(path, language.ToString()), isBefore);
                }

                break;
            default:
                Add(node.Text, path, isBefore);
                break;
        }
    }

    private void Add(string text, string path, bool isBefore) =>
        changes.Add(new MemberChange(JsonPointer.Parse(path), isBefore ? text : null, isBefore ? null : text));

    private static string Below(string path, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");

    private static string Below(string path, string name) =>
        $"{path}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
}
