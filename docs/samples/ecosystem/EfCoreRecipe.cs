using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Wsis.Governance;
using Wsis.Governance.Json;

namespace Ecosystem;

/// <summary>A value in a column as its text.</summary>
internal sealed class TextColumn<T>() : ValueConverter<T, string>(value => value.ToString()!, text => Read(text))
    where T : struct, ITextValue<T>
{
    // An expression tree cannot call T.Parse itself. What is not stated is an empty text.
    private static T Read(string text) => text.Length == 0 ? default : T.Parse(text, null);
}

/// <summary>A record in a column as its JSON.</summary>
internal sealed class RecordColumn<T>() : ValueConverter<T, string>(
    record => WsisJson.ToJson(record, false), text => (T)WsisJson.Read(text, null).ValueOrThrow()[0])
    where T : Record;

internal sealed class Row
{
    public Id<Mandate> Id { get; set; }

    public DocumentSymbol Instrument { get; set; }

    public PartialDate Deadline { get; set; }

    public Mandate? Mandate { get; set; }
}

internal sealed class MandateContext(SqliteConnection connection) : DbContext
{
    public DbSet<Row> Mandates => Set<Row>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connection);

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Id<Mandate>>().HaveConversion<TextColumn<Id<Mandate>>>();
        conventions.Properties<DocumentSymbol>().HaveConversion<TextColumn<DocumentSymbol>>();
        conventions.Properties<PartialDate>().HaveConversion<TextColumn<PartialDate>>();
        conventions.Properties<Mandate>().HaveConversion<RecordColumn<Mandate>>();
    }
}

internal static class EfCoreRecipe
{
    public static void Run()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using (var writing = new MandateContext(connection))
        {
            writing.Database.EnsureCreated();
            writing.Mandates.AddRange(ReferenceData.Corpus.Mandates.Select(static mandate => new Row
            {
                Id = mandate.Id,
                Instrument = mandate.Instrument.Document.Symbol,
                Deadline = mandate.Deadline,
                Mandate = mandate,
            }));
            writing.SaveChanges();
        }

        using var reading = new MandateContext(connection);
        var council = DocumentSymbol.Parse("E/RES/2010/2");
        var found = reading.Mandates.Where(row => row.Instrument == council).ToList();
        Expect.Equal(true, found.Count > 0);
        Expect.Equal(true, found.TrueForAll(row => row.Mandate == ReferenceData.Corpus.Mandates[row.Id]));
        Expect.Equal(true, reading.Mandates.Any(row => row.Deadline == default));

        // The database sorts texts, so 60/252 comes before 9/1. Sort values in memory.
        var symbols = reading.Mandates.Select(static row => row.Instrument).ToList().Order().ToList();
        Expect.Equal(ReferenceData.Corpus.Mandates.Count, symbols.Count);
    }
}
