using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>The resolutions that supersede documents. If several supersede one document, the
/// first one counts.</summary>
internal sealed class Supersessions
{
    private readonly IRecordStore records;
    private readonly HashMultiMap table = new();

    // The number of the resolution, and the position in its list of superseded documents.
    private readonly ChunkedList<(int Number, int Position)> links = new();

    private Supersessions(IRecordStore records) => this.records = records;

    /// <summary>If a resolution supersedes anything, all records are relevant.</summary>
    public static RecordRelevance RelevanceOf(Record record) =>
        record is Resolution { Supersedes.IsEmpty: false } ? RecordRelevance.AllWithIt : RecordRelevance.Never;

    /// <summary>The supersessions among all records; null if there is none.</summary>
    /// <param name="rule">The rule that needs them.</param>
    /// <param name="context">The records.</param>
    public static Supersessions? In(CorpusRule rule, ref CorpusRuleContext context)
    {
        Supersessions? all = null;
        foreach (var (index, resolution) in context.All<Resolution>(rule))
        {
            for (var i = 0; i < resolution.Supersedes.Count; i++)
            {
                (all ??= new Supersessions(context.Records)).Add(resolution.Supersedes[i], index, i);
            }
        }

        return all;
    }

    /// <summary>The resolution that supersedes a document; null if there is none.</summary>
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
