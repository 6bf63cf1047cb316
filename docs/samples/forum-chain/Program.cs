using Wsis.Governance;

// The mandate of the Internet Governance Forum, from the Tunis Agenda to the review after twenty years.
var corpus = ReferenceData.Corpus;
var forum = corpus.Mandates["igf-2025"];
foreach (var step in corpus.LineageOf(forum))
{
    var does = step.Relation switch
    {
        LineageRelation.RestsOn => "basis of",
        LineageRelation.ConferredBy => "confers",
        _ => "discharges",
    };
    Console.WriteLine($"{step,-24} {does,-10} {step.Mandate.Title["en"]}");
}
