namespace Wsis.Governance.Tests.Architecture;

/// <summary>Each layer of the library uses only itself and the layers before it.</summary>
public sealed class LayerTests
{
    // Folders that stand together in a layer may use each other.
    private static readonly string[][] layers =
    [
        ["Calendar"],
        ["Values", "Symbols", "Json/Converters"],
        ["Findings"],
        ["Contracts", "Records"],
        ["Citations"],
        ["Corpus"],
        ["Json"],
        ["Validation"],
        ["Reference"],
    ];

    public static TheoryData<string> Folders =>
        new(SourceFolders.All.Values.Select(LayerFolderOf).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_folder_is_in_a_layer() =>
        SourceFolders.All.Values.Distinct().Where(static folder => LevelOf(folder) < 0)
            .ShouldBeEmpty("add the folder to a layer here and in docs/architecture.md");

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_its_own_layer_and_those_before_it(string folder)
    {
        var wrong =
            from type in Library.Types
            where SourceFolders.Of(type) is { } own && LayerFolderOf(own) == folder
            from use in TypeUse.Of(type)
            let used = SourceFolders.Of(use.Used)
            where used is not null && LevelOf(used) > LevelOf(folder)
            select $"{use.User} uses {use.Used.FullName}";

        wrong.Distinct().ShouldBeEmpty($"{folder} may not use a later layer: move the type, or hand over what it needs.");
    }

    [Fact]
    public void Uses_are_found_in_declarations_fields_signatures_and_bodies()
    {
        var used = TypeUse.Of(typeof(WsisCorpus)).Select(use => use.Used).ToHashSet();

        used.Should().Contain([typeof(Record), typeof(RecordOrigin), typeof(DocumentSymbol)]);
    }

    private static int LevelOf(string folder) =>
        Array.FindIndex(layers, layer => layer.Contains(LayerFolderOf(folder)));

    // A folder within a layer belongs to it, unless the list names the inner folder itself.
    private static string LayerFolderOf(string folder) =>
        layers.SelectMany(static layer => layer)
            .Where(name => folder == name || folder.StartsWith(name + "/", StringComparison.Ordinal))
            .MaxBy(static name => name.Length) ?? folder;
}
