namespace Wsis.Governance.Tool.Show;

/// <summary>The lineage of a mandate, as a list of relations.</summary>
internal static class LineageList
{
    private const int MaxPlaceWidth = 30;

    /// <summary>The steps, oldest first.</summary>
    public static IReadOnlyCollection<ValueParagraph> Of(Mandate mandate, RecordNames names)
    {
        var steps = names.Corpus.LineageOf(mandate);
        var places = steps.Select(step => names.OfPlace(step.Document, step.Paragraphs)).ToArray();
        var width = Math.Min(places.Max(static place => place.Length), MaxPlaceWidth);
        return [.. steps.Select((step, index) => new ValueParagraph(
            index == 0 ? "  " : "→ ",
            RichText.Naming(step.Record, places[index])
                + new string(' ', Math.Max(0, width - places[index].Length))
                + $"  {RelationOf(step)} "
                + RichText.Naming(step.Mandate, step.Mandate.IdText)))];
    }

    private static string RelationOf(LineageStep step) => step.Relation switch
    {
        LineageRelation.RestsOn => "basis of",
        LineageRelation.ConferredBy => "confers",
        _ => "discharges",
    };
}
