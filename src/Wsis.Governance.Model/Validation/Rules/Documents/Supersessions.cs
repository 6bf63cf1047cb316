using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>Which resolution supersedes a document: the first one that says so.</summary>
internal sealed class Supersessions
{
    private readonly IRecordStore records;
    private readonly HashMultiMap table = new();

    // The resolution, and which of those it supersedes.
    private readonly ChunkedList<(int Number, int Position)> links = new();

    private Supersessions(IRecordStore records) => this.records = records;

    /// <summary>Where a resolution supersedes anything, all records matter.</summary>
    public static RecordRelevance RelevanceOf(Record record) =>
        record is Resolution { Supersedes.IsEmpty: false } ? RecordRelevance.AllWithIt : RecordRelevance.Never;

    /// <summary>The supersessions among all records; null where there is none.</summary>
    /// <param name="check">The check that asks.</param>
    /// <param name="context">What it sees.</param>
    public static Supersessions? In(CorpusRule check, ref CorpusRuleContext context)
    {
        Supersessions? all = null;
        foreach (var (index, resolution) in context.All<Resolution>(check))
        {
            for (var i = 0; i < resolution.Supersedes.Count; i++)
            {
                (all ??= new Supersessions(context.Records)).Add(resolution.Supersedes[i], index, i);
            }
        }

        return all;
    }

    /// <summary>The resolution that supersedes a document; null where none does.</summary>
    public Resolution? Of(DocumentSymbol document)
    {
        foreach (var at in table.Of(document.GetHashCode()))
        {
            var resolution = (Resolution)records[links[at].Number];
            if (resolution.Supersedes[links[at].Position] == document)
            {
                return resolution;
            }
        }

        return null;
    }

    private void Add(DocumentSymbol document, int number, int position)
    {
        if (Of(document) is null)
        {
            table.Add(document.GetHashCode(), links.Count);
            links.Add((number, position));
        }
    }
}
