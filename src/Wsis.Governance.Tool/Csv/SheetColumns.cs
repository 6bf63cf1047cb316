using System.Text;
using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance.Tool.Csv;

/// <summary>Collects the columns of a record type, in the order of its contract. An object has one column for each of
/// its members, a text one for each official language of the United Nations.</summary>
internal readonly struct SheetColumns : IMemberVisitor
{
    /// <summary>The languages of the United Nations: each text has a column for each.</summary>
    public static readonly string[] Languages = ["en", "ar", "es", "fr", "ru", "zh"];

    private readonly List<SheetColumn> columns;
    private readonly string[] path;

    // False within an object that a record may leave out.
    private readonly bool isRequired;

    private SheetColumns(List<SheetColumn> columns, string[] path, bool isRequired) =>
        (this.columns, this.path, this.isRequired) = (columns, path, isRequired);

    /// <summary>The columns of a record type.</summary>
    public static IReadOnlyList<SheetColumn> Of(string type)
    {
        var visitor = new Visitor();
        RecordTypes.Visit(RecordType.Known.IndexOf(type), ref visitor);
        return visitor.Columns!;
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need) => Add(name, CellForm.Text, need);

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need) =>
        Add(name, CellForm.TextList, need);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value) =>
        Add(name, CellForm.Number, Presence.Required);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value) =>
        Add(name, CellForm.Number, Presence.Optional);

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need) =>
        Add(name, CellForm.NumberList, need);

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value) =>
        Add(name, CellForm.Boolean, Presence.Optional);

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref PartialDate value) =>
        Add(name, CellForm.Date, Presence.Required);

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need)
    {
        foreach (var language in Languages)
        {
            columns.Add(new SheetColumn(PathOf(name), CellForm.Text, language) { IsRequired = IsRequired(need) });
        }
    }

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need) =>
        Add(name, CellForm.Json, need);

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T> =>
        Add(name, typeof(T) == typeof(PartialDate) ? CellForm.Date : CellForm.Text, need, LenientReading.Of<T>());

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T> =>
        Add(name, CellForm.TextList, need, LenientReading.Of<T>());

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        var inner = new SheetColumns(columns, PathOf(name), IsRequired(need));
        T.VisitAllMembers(ref inner, T.CreateEmpty());
    }

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T> =>
        Add(
            name,
            typeof(T) == typeof(Citation) || typeof(T) == typeof(SourceReference)
                ? CellForm.CitationList
                : CellForm.Json,
            need,
            placeName: typeof(T) == typeof(SourceReference) ? "paragraph" : "paragraphs");

    private void Add(
        ReadOnlySpan<byte> name, CellForm form, Presence need, Func<string, string?>? lenient = null,
        string placeName = "") =>
        columns.Add(new SheetColumn(PathOf(name), form, null, lenient)
        {
            PlaceName = placeName,
            IsRequired = IsRequired(need),
        });

    private bool IsRequired(Presence need) => isRequired && need == Presence.Required;

    private string[] PathOf(ReadOnlySpan<byte> name) => [.. path, Encoding.UTF8.GetString(name)];

    private struct Visitor : IRecordTypeVisitor
    {
        public List<SheetColumn>? Columns { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T>
        {
            Columns = [];
            var shape = new SheetColumns(Columns, [], isRequired: true);
            T.VisitAllMembers(ref shape, T.CreateEmpty());
        }
    }
}
