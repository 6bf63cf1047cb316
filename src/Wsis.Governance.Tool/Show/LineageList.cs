namespace Wsis.Governance.Tool.Show;

/// <summary>Where a mandate comes from, as a list of arrows.</summary>
internal static class LineageList
{
    private const int WidestPlace = 30;

    /// <summary>The steps, oldest first.</summary>
    public static IReadOnlyCollection<ValueParagraph> Of(Mandate mandate, WsisCorpus corpus, RecordNames names)
    {
        var steps = corpus.LineageOf(mandate);
        var places = steps.Select(step => PlaceOf(step, names)).ToArray();
        var width = Math.Min(places.Max(static place => place.Length), WidestPlace);
        return [.. steps.Select((step, index) => new ValueParagraph(
            index == 0 ? "  " : "→ ", $"{places[index].PadRight(width)}  {RelationOf(step)} {step.Mandate.IdText}"))];
    }

    private static string PlaceOf(LineageStep step, RecordNames names)
    {
        var document = names.OfDocument(step.Document.ToString());
        return step.Paragraphs.IsDefault ? document : $"{document}, {step.Paragraphs}";
    }

    private static string RelationOf(LineageStep step) => step.Relation switch
    {
        LineageRelation.RestsOn => "basis of",
        LineageRelation.ConferredBy => "confers",
        _ => "discharges",
    };
}
