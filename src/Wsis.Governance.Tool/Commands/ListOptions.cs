using System.CommandLine;
using Wsis.Governance.Json.Reading.Corrections;
using Wsis.Governance.Tool.Csv;
using Wsis.Governance.Tool.Listing;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Commands;

/// <summary>The options that choose records.</summary>
internal sealed class ListOptions
{
    private readonly Option<string?> type = TypeOption.Create("Records of one type only.");

    private readonly Option<string?> of = new("--of")
    {
        Description = "Mandates of an organization (id, acronym or name in any language): those that address it, and "
            + "those that address the stakeholder group it belongs to; or those that address a group (\"civil "
            + "society\"). Of other types: records that name it.",
        HelpName = "ORGANIZATION|GROUP",
    };

    private readonly Option<string?> status = CodeOption(
        "--status", "Mandates of that status", MandateStatus.Known);

    private readonly Option<string?> process = CodeOption(
        "--process", "Mandates of that process", FollowUpProcess.Known);

    private readonly Option<string?> inForce = new("--in-force")
    {
        Description = "Mandates in force on a day, such as 2011-05-04. Those whose dates do not decide it are listed "
            + "too, as perhaps in force (in CSV, in the column inForce).",
        HelpName = "DAY",
    };

    private readonly Option<string?> citing = new("--citing")
    {
        Description = "Records that cite a document or a paragraph of it, or are based on it: A/RES/60/252, "
            + "\"tunis-agenda, 71\", \"Tunis Agenda, para. 71\".",
        HelpName = "DOCUMENT[,PARAGRAPH]",
    };

    private readonly Option<string?> columns = ColumnOption(
        "--columns",
        "The columns of the table or the sheet, separated by commas: type, id, name, status, date, or members as the "
            + "sheets of `wsis export` name them, such as deadline, verb, reporting.to, title.fr.",
        "COLUMN,…");

    private readonly Option<string?> sort = ColumnOption(
        "--sort", "Sort by a column: date, id, name, or any other that --columns accepts.", "COLUMN");

    private readonly Option<bool> descending = new("--descending")
    {
        Description = "With --sort: the last first.",
    };

    private readonly Option<string[]> text = new("--text")
    {
        Description = "Records that contain a word in any text, name or id, in any language. If given more than once: "
            + "all of the words.",
        HelpName = "WORD",
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [type, of, status, process, inForce, citing, text, columns, sort, descending];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The record filter given on the command line.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="corpus">The records in which names and links are looked up.</param>
    /// <exception cref="ToolException">A value is unknown; the message lists the known ones.</exception>
    public RecordFilter Read(ParseResult parsed, WsisCorpus corpus)
    {
        var filter = ReadEach(parsed, corpus);
        return filter.IsForMandates && filter.Type is not (null or "mandate")
            ? throw new ToolException(
                $"--status, --process and --in-force choose mandates: leave out --type {filter.Type}.")
            : filter;
    }

    /// <summary>The chosen columns; null if none were chosen.</summary>
    /// <exception cref="ToolException">There is no such column.</exception>
    public IReadOnlyList<RecordColumn>? Columns(ParseResult parsed, RecordFilter filter, WsisCorpus corpus) =>
        parsed.GetValue(columns)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            switch
        {
            null => null,
            [] => throw new ToolException("--columns names no column. Write, for example, --columns id,name,date."),
            var names => [.. names.Select(name => RecordColumn.Of(name, filter.Type, corpus))],
        };

    /// <summary>The records in the order that was asked for.</summary>
    /// <exception cref="ToolException">There is no such column.</exception>
    public Record[] Sorted(ParseResult parsed, IEnumerable<Record> records, RecordFilter filter, WsisCorpus corpus)
    {
        var isDescending = parsed.GetValue(descending);
        if (parsed.GetValue(sort) is not { } name)
        {
            return isDescending ? throw new ToolException("--descending needs --sort.") : [.. records];
        }

        return NaturalOrder.Sorted(records, RecordColumn.Of(name, filter.Type, corpus), isDescending);
    }

    private RecordFilter ReadEach(ParseResult parsed, WsisCorpus corpus) => new(corpus)
    {
        Type = TypeOption.Read(parsed.GetValue(type)),
        Actor = parsed.GetValue(of) is { } name ? ActorFilter.Of(name, corpus) : null,
        Status = CodeOf(status, parsed, MandateStatus.Known),
        Process = CodeOf(process, parsed, FollowUpProcess.Known),
        Day = parsed.GetValue(inForce) is { } day ? DayOf(day) : null,
        Citing = parsed.GetValue(citing) is { } place ? PlaceOf(place, corpus) : null,
        Words = parsed.GetValue(text) ?? [],
    };

    private static Option<string?> ColumnOption(string name, string description, string helpName)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.CompletionSources.Add([.. RecordColumn.Usual]);
        return option;
    }

    private static Option<string?> CodeOption(string name, string meaning, ReadOnlySpan<string> known)
    {
        string[] codes = [.. known];
        var option = new Option<string?>(name)
        {
            Description = $"{meaning}: {string.Join(", ", codes)}.",
            HelpName = name[2..].ToUpperInvariant(),
        };
        option.CompletionSources.Add(codes);
        return option;
    }

    private static string? CodeOf(Option<string?> option, ParseResult parsed, ReadOnlySpan<string> known)
    {
        if (parsed.GetValue(option) is not { } wanted)
        {
            return null;
        }

        return MeantCode.ByLetters(known, wanted) ?? throw new ToolException(
            $"{option.Name} {wanted} is not one of {string.Join(", ", known.ToArray())}.");
    }

    private static NodaTime.LocalDate DayOf(string text) =>
        PartialDate.TryParse(LenientReading.DateOf(text) ?? text, out var date) && date.TryGetLocalDate(out var day)
            ? day
            : throw new ToolException(
                $"--in-force {text} is not a day. Write year, month and day: 2011-05-04, or 4 May 2011.");

    private static PlaceFilter PlaceOf(string text, WsisCorpus corpus)
    {
        if (PlaceFinder.Find(text, corpus) is { } place)
        {
            return new PlaceFilter(place.Reference, place.Paragraphs);
        }

        return RecordFinder.TryFind(text, corpus) switch
        {
            OutcomeParagraph paragraph => new PlaceFilter(paragraph.Document, ParagraphSet.Create(paragraph.Number)),
            { } found when WsisCorpus.SymbolsOf(found) is [var symbol, ..] => new PlaceFilter(symbol, default),
            _ => OfUnknownDocument(text),
        };
    }

    // A document without a record may be cited all the same.
    private static PlaceFilter OfUnknownDocument(string text)
    {
        var parts = text.Split(',', 2, StringSplitOptions.TrimEntries);
        if (!DocumentRef.TryParse(parts[0], out var document) || !document.OutcomeDocument.IsDefault)
        {
            throw new ToolException($"--citing {text} is not a document. Give a symbol, such as A/RES/60/252, or the "
                + "name of an outcome document, such as \"Tunis Agenda\".");
        }

        if (parts.Length == 1)
        {
            return new PlaceFilter(document, default);
        }

        return ParagraphSet.TryParseLenient(parts[1], out var paragraphs)
            ? new PlaceFilter(document, paragraphs)
            : throw new ToolException(
                $"--citing {text}: \"{parts[1]}\" is not a paragraph. Write a number or a range, as in 71 or 68-71.");
    }
}
