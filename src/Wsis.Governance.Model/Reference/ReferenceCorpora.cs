using Wsis.Governance.Corpus;
using Wsis.Governance.Records;

namespace Wsis.Governance.Reference;

/// <summary>The corpora that come with the library. Each is read when first asked for, once, and shared by all
/// threads.</summary>
public static class ReferenceCorpora
{
    private static readonly Lazy<WsisCorpus> reference = new(static () => EmbeddedRecords.Read());
    private static readonly Lazy<WsisCorpus> report2011 = new(static () =>
        CorpusClosure.Of(EmbeddedRecords.Read("report-2011"), reference.Value));

    extension(WsisCorpus)
    {
        /// <summary>Everything: outcome documents, resolutions, reports, mandates, organizations, meetings and the 2011
        /// report. Each record says in <see cref="Record.Evidence"/> how far its sources were seen.</summary>
        public static WsisCorpus Reference => reference.Value;

        /// <summary>The report A/66/77-E/2011/103 on enhanced cooperation as records, with the records they refer
        /// to.</summary>
        public static WsisCorpus Report2011 => report2011.Value;
    }
}
