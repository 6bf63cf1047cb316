using System.Text;
using NodaTime;
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

    private SheetColumns(List<SheetColumn> columns, string[] path) => (this.columns, this.path) = (columns, path);

    /// <summary>The columns of a record type.</summary>
    public static IReadOnlyList<SheetColumn> Of(string type)
    {
        var visitor = new Visitor();
        RecordTypes.Visit(RecordType.Known.IndexOf(type), ref visitor);
        return visitor.Columns!;
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need) => Add(name, CellForm.Text);

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need) =>
        Add(name, CellForm.TextList);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value) => Add(name, CellForm.Number);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value) => Add(name, CellForm.Number);

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need) =>
        Add(name, CellForm.NumberList);

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value) => Add(name, CellForm.Boolean);

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref LocalDate value) => Add(name, CellForm.Date);

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need)
    {
        foreach (var language in Languages)
        {
            columns.Add(new SheetColumn(PathOf(name), CellForm.Text, language));
        }
    }

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need) =>
        Add(name, CellForm.Json);

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T> =>
        Add(name, typeof(T) == typeof(PartialDate) ? CellForm.Date : CellForm.Text, LenientReading.Of<T>());

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T> =>
        Add(name, CellForm.TextList, LenientReading.Of<T>());

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        var inner = new SheetColumns(columns, PathOf(name));
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
            placeName: typeof(T) == typeof(SourceReference) ? "paragraph" : "paragraphs");

    private void Add(
        ReadOnlySpan<byte> name, CellForm form, Func<string, string?>? lenient = null, string placeName = "") =>
        columns.Add(new SheetColumn(PathOf(name), form, null, lenient) { PlaceName = placeName });

    private string[] PathOf(ReadOnlySpan<byte> name) => [.. path, Encoding.UTF8.GetString(name)];

    private struct Visitor : IRecordTypeVisitor
    {
        public List<SheetColumn>? Columns { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T>
        {
            Columns = [];
            var shape = new SheetColumns(Columns, []);
            T.VisitAllMembers(ref shape, T.CreateEmpty());
        }
    }
}
