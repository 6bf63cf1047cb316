using Wsis.Governance.Corpus;

namespace Wsis.Governance.Reference;

/// <summary>A part of a corpus with all records that it refers to, so that every link has a target.</summary>
internal static class CorpusClosure
{
    /// <summary>The records of a part, then those of the whole that they refer to, directly or indirectly.</summary>
    public static WsisCorpus Of(WsisCorpus part, WsisCorpus whole)
    {
        var members = new HashSet<Record>(part, ReferenceEqualityComparer.Instance);
        var added = new List<Record>();
        var open = new Queue<Record>(part);
        var ids = new HashSet<(int, string)>(part.Select(static record => (record.TypeIndex, record.IdText)));
        while (open.TryDequeue(out var record))
        {
            foreach (var link in RecordLinks.Of(record))
            {
                if (ids.Add((link.TypeIndex, link.Id)) && whole.Find(link) is { } target && members.Add(target))
                {
                    added.Add(target);
                    open.Enqueue(target);
                }
            }
        }

        return part.Concat(WsisCorpus.Create(added));
    }
}
