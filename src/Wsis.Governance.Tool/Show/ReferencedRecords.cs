using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tool.Show;

/// <summary>Finds the records to which values in a record refer.</summary>
internal static class ReferencedRecords
{
    /// <summary>True for the type of an id.</summary>
    public static bool IsId(Type? type) =>
        type?.IsGenericType == true && type.GetGenericTypeDefinition() == typeof(Id<>);

    /// <summary>True for the type of a code.</summary>
    public static bool IsCode(Type? type) =>
        type?.IsGenericType == true && type.GetGenericTypeDefinition() == typeof(Code<>);

    /// <summary>The record to which a value refers; null if it refers to none.</summary>
    public static Record? TargetOf(ContentNode value, WsisCorpus corpus) => value switch
    {
        { Kind: ContentKind.Object } when value.ValueType == typeof(RecordRef) =>
            Find(value.Member("type")!.Text, value.Member("id")!.Text, corpus),
        { Kind: not ContentKind.Value } => null,
        _ when IsId(value.ValueType) => Find(TypeOf(value.ValueType!), value.Text, corpus),
        _ when value.ValueType == typeof(Addressee) => Find("organization", value.Text, corpus),
        _ when value.ValueType == typeof(DocumentRef) || value.ValueType == typeof(DocumentSymbol) =>
            corpus.Find(value.Text),
        _ => null,
    };

    /// <summary>The record of a type and id; null if there is none.</summary>
    public static Record? Find(string type, string id, WsisCorpus corpus) =>
        RecordType.Known.Contains(type) && Id<Record>.TryParse(id, out var record)
            ? corpus.Find(new RecordRef { Type = Code<RecordType>.Parse(type), Id = record })
            : null;

    // The type in an id is the record's class: its code begins in lower case.
    private static string TypeOf(Type id)
    {
        var name = id.GenericTypeArguments[0].Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
