namespace Wsis.Governance.Tool.Differences;

/// <summary>Compares the members around the records of files that this version does not know. The schema that a file
/// names for editors is no content, and is ignored.</summary>
internal static class FileMembers
{
    private const string Schema = "$schema";

    /// <summary>The members that differ, in the order of the earlier files. A folder may have several values of one
    /// member, one from each file.</summary>
    public static IReadOnlyList<MemberChange> Compare(
        IReadOnlyCollection<UnknownMember> before, IReadOnlyCollection<UnknownMember> after)
    {
        var names = before.Concat(after).Select(static member => member.Name).Distinct(StringComparer.Ordinal);
        return [.. names.Where(static name => name != Schema).SelectMany(name => Compare(name, before, after))];
    }

    private static IEnumerable<MemberChange> Compare(
        string name, IEnumerable<UnknownMember> before, IEnumerable<UnknownMember> after)
    {
        var (earlier, later) = (ValuesOf(name, before), ValuesOf(name, after));
        string[] removed = [.. earlier.Except(later)];
        string[] added = [.. later.Except(earlier)];
        for (var at = 0; at < Math.Max(removed.Length, added.Length); at++)
        {
            yield return new MemberChange(
                default(JsonPointer).Append(name), removed.ElementAtOrDefault(at), added.ElementAtOrDefault(at));
        }
    }

    private static string[] ValuesOf(string name, IEnumerable<UnknownMember> members) =>
        [.. members.Where(member => member.Name == name).Select(static member => member.Json)];
}
