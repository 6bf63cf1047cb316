using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;
using Wsis.Governance;

namespace Ecosystem;

/// <summary>A value in a cell as its text; an empty cell is a value that is not stated.</summary>
internal sealed class TextCell<T> : DefaultTypeConverter
    where T : struct, ITextValue<T>
{
    public override object ConvertFromString(string? text, IReaderRow row, MemberMapData memberMapData) =>
        string.IsNullOrEmpty(text) ? default(T) : T.Parse(text, null);

    public override string ConvertToString(object? value, IWriterRow row, MemberMapData memberMapData) =>
        value?.ToString() ?? "";
}

internal static class CsvHelperRecipe
{
    public sealed record Line(Id<Mandate> Id, Code<Organ> IssuedBy, PartialDate Deadline);

    public static void Run()
    {
        Line[] lines =
        [
            .. ReferenceData.Corpus.Mandates.Select(static one => new Line(one.Id, one.IssuedBy, one.Deadline)),
        ];
        var text = new StringWriter();
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            Register(csv.Context);
            csv.WriteRecords(lines);
        }

        using var reader = new CsvReader(new StringReader(text.ToString()), CultureInfo.InvariantCulture);
        Register(reader.Context);
        Expect.Equal(true, reader.GetRecords<Line>().SequenceEqual(lines));
    }

    private static void Register(CsvContext context)
    {
        context.TypeConverterCache.AddConverter<Id<Mandate>>(new TextCell<Id<Mandate>>());
        context.TypeConverterCache.AddConverter<Code<Organ>>(new TextCell<Code<Organ>>());
        context.TypeConverterCache.AddConverter<PartialDate>(new TextCell<PartialDate>());
    }
}
