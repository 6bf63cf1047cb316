using BenchmarkDotNet.Attributes;
using Wsis.Governance.Values;

namespace Wsis.Governance.Benchmarks;

/// <summary>Y3: finding citations in running text, against a search for digits over the same text.</summary>
[Config(typeof(ShortRunConfig))]
public class CitationBenchmarks
{
    private const string English =
        """
        1. The Tunis Agenda for the Information Society (A/60/687), endorsed by the General Assembly in its resolution 60/252,
        calls for enhanced cooperation on public policy issues pertaining to the Internet. In the period from September to
        December 2010 consultations were held with 85 written and oral contributions; 13 participants took the floor at the
        meeting of 14 December 2010 in New York.

        2. By paragraph 8 of its resolution 2010/2 the Economic and Social Council invited the Secretary-General to convene
        them. His earlier reports are contained in documents A/64/64-E/2009/10 and E/2009/92, the latter updated by
        E/2010/CRP.4. Some 150 organizations were invited, together with 3,500 non-governmental organizations; the views
        expressed were summarized under five headings, of which the third took up 40 per cent of the time.

        """;

    private const string Arabic =
        """
        2 - وبالرغم من أن جدول أعمال تونس لمجتمع المعلومات الذي أيدته الجمعية العامة في قرارها 60/252 لم يحدد معنى تعزيز
        التعاون بعبارات دقيقة، فإنه اعترف بضرورة مشاركة جميع أصحاب المصلحة كل حسب دوره، وأشار إلى الفقرة 35 منه.

        6 - وفي قراره 2010/2، أحاط المجلس الاقتصادي والاجتماعي علما بتقرير الأمين العام عن تعزيز التعاون (E/2009/92)، ودعا
        إلى عقد مشاورات مفتوحة وشاملة قبل نهاية عام 2010 بمشاركة جميع الدول الأعضاء وجميع أصحاب المصلحة الآخرين.

        """;

    private string text = "";

    /// <summary>The language of the text.</summary>
    [Params("English", "Arabic")]
    public string Language { get; set; } = "";

    /// <summary>Repeats the paragraphs to the length of a report.</summary>
    [GlobalSetup]
    public void Repeat() =>
        text = string.Concat(Enumerable.Repeat(Language == "Arabic" ? Arabic : English, 30));

    /// <summary>Every digit of the text.</summary>
    [Benchmark(Baseline = true)]
    public int IndexOfAnyDigits()
    {
        var count = 0;
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny("0123456789"); at >= 0; at = rest.IndexOfAny("0123456789"))
        {
            rest = rest[(at + 1)..];
            count++;
        }

        return count;
    }

    /// <summary>Every citation of the text.</summary>
    [Benchmark]
    public int Scan() => CitationScanner.Scan(text).Length;
}
