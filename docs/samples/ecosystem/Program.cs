using Ecosystem;

// Each recipe throws where what it promises does not hold.
(string Name, Action Run)[] recipes =
[
    ("Serilog", SerilogRecipe.Run),
    ("EF Core", EfCoreRecipe.Run),
    ("Dapper", DapperRecipe.Run),
    ("LiteDB", LiteDbRecipe.Run),
    ("CsvHelper", CsvHelperRecipe.Run),
    ("YamlDotNet", YamlDotNetRecipe.Run),
    ("Refit", RefitRecipe.Run),
    ("System.CommandLine", CommandLineRecipe.Run),
    ("Newtonsoft.Json", NewtonsoftRecipe.Run),
    ("MongoDB.Bson", MongoDbRecipe.Run),
    ("MessagePack", MessagePackRecipe.Run),
    ("Mapster", Notes.Mapster),
    ("configuration", Notes.Configuration),
    ("xunit, AwesomeAssertions", Notes.Tests),
    ("AutoFixture", Notes.AutoFixture),
];
foreach (var (name, run) in recipes)
{
    run();
    Console.WriteLine($"{name}: as the page says");
}
