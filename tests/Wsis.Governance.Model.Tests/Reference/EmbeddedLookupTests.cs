using Wsis.Governance.Corpus;
using Wsis.Governance.Reference;

namespace Wsis.Governance.Tests.Reference;

public class EmbeddedLookupTests
{
    private static readonly IRecordLookup lookup = new EmbeddedLookup();
    private static readonly IRecordLookup corpus = ReferenceData.Corpus;

    [Fact]
    public void A_record_is_found_by_type_and_id_as_in_the_corpus()
    {
        foreach (var record in ReferenceData.Corpus)
        {
            for (var type = 0; type < RecordType.Known.Length; type++)
            {
                var link = new RecordLink(type, record.IdText);
                lookup.Find(link).Should().Be(corpus.Find(link));
            }

            lookup.FindFirst(record.IdText).Should().Be(corpus.FindFirst(record.IdText));
        }
    }

    [Fact]
    public void A_document_is_found_by_each_symbol_in_the_corpus_and_by_each_part_of_a_joint_one()
    {
        var found = 0;
        foreach (var symbol in ReferenceData.Corpus.SelectMany(SymbolsIn).Distinct())
        {
            lookup.Find(symbol).Should().Be(corpus.Find(symbol), symbol.Canonical);
            found += lookup.Find(symbol) is null ? 0 : 1;
        }

        found.Should().BeGreaterThan(100);
    }

    [Fact]
    public void A_paragraph_is_found_by_document_and_number()
    {
        foreach (var document in ReferenceData.Corpus.OutcomeDocuments)
        {
            for (var number = 0; number <= document.ParagraphCount + 1; number++)
            {
                lookup.FindParagraph(document.Id, number).Should().Be(corpus.FindParagraph(document.Id, number));
            }
        }
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(100)]
    public void The_first_ids_of_a_type_are_those_of_the_corpus_in_its_order(int max)
    {
        for (var type = 0; type < RecordType.Known.Length; type++)
        {
            lookup.FirstIds(type, max).Should().Equal(corpus.FirstIds(type, max));
        }

        lookup.FirstIds(Record<Organization>.IndexOfType, max).Should().NotBeEmpty();
    }

    [Fact]
    public void What_is_not_in_the_corpus_is_not_found()
    {
        lookup.FindFirst("no-such-record").Should().BeNull();
        lookup.Find(new RecordLink(0, "no-such-record")).Should().BeNull();
        lookup.Find(DocumentSymbol.Parse("A/RES/999/1")).Should().BeNull();
        lookup.Find(default(DocumentSymbol)).Should().BeNull();
        lookup.FindParagraph(default, 1).Should().BeNull();
    }

    [Fact]
    public void A_record_that_is_found_again_is_the_same_object()
    {
        var id = ReferenceData.Corpus[0].IdText;
        lookup.FindFirst(id).Should().BeSameAs(lookup.FindFirst(id));
    }

    [Fact]
    public void The_background_of_the_options_is_the_corpus() =>
        ReferenceData.ValidationOptions.References.Should().BeSameAs(ReferenceData.Corpus);

    private static IEnumerable<DocumentSymbol> SymbolsIn(Record record)
    {
        foreach (var symbol in WsisCorpus.SymbolsOf(record))
        {
            yield return symbol;
            foreach (var part in symbol.GetSymbols())
            {
                yield return part;
            }
        }
    }
}
