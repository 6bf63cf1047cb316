using LiteDB;
using Wsis.Governance;
using Wsis.Governance.Json;

namespace Ecosystem;

internal static class LiteDbRecipe
{
    public sealed class Stored
    {
        public Id<Mandate> Id { get; set; }

        public Mandate? Mandate { get; set; }
    }

    public static void Run()
    {
        var mapper = new BsonMapper();
        mapper.RegisterType(static id => id.Text, static bson => Id<Mandate>.Parse(bson.AsString));
        mapper.RegisterType<Mandate>(
            static mandate => JsonSerializer.Deserialize(WsisJson.ToJson(mandate)),
            static bson => (Mandate)WsisJson.Read(JsonSerializer.Serialize(bson)).ValueOrThrow()[0]);

        using var database = new LiteDatabase(new MemoryStream(), mapper);
        var all = database.GetCollection<Stored>();
        all.InsertBulk(ReferenceData.Corpus.Mandates.Select(static one => new Stored { Id = one.Id, Mandate = one }));

        foreach (var mandate in ReferenceData.Corpus.Mandates)
        {
            Expect.Equal(mandate, all.FindById(mandate.Id.Text).Mandate);
        }
    }
}
