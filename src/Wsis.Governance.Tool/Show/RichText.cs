using System.Collections;

namespace Wsis.Governance.Tool.Show;

/// <summary>A text whose parts may name records: plain on a terminal, with links on a page.</summary>
internal sealed class RichText : IReadOnlyCollection<TextRun>
{
    private readonly TextRun[] runs;

    private RichText(params TextRun[] runs) => this.runs = runs;

    /// <summary>A text without characters.</summary>
    public static RichText Empty { get; } = new();

    /// <inheritdoc/>
    public int Count => runs.Length;

    /// <summary>True if there is no character.</summary>
    public bool IsEmpty => Array.TrueForAll(runs, static run => run.Text.Length == 0);

    /// <summary>A text in a language.</summary>
    public static RichText In(string language, string text) => new(new TextRun(text, null, language));

    /// <summary>A text that names a record.</summary>
    public static RichText Naming(Record? record, string text) => new(new TextRun(text, record));

    /// <summary>A text that links to a page of a site.</summary>
    public static RichText At(string path, string text) => new(new TextRun(text, Path: path));

    /// <summary>A plain text.</summary>
    public static implicit operator RichText(string text) => text.Length == 0 ? Empty : new(new TextRun(text));

    /// <summary>One text after another.</summary>
    public static RichText operator +(RichText first, RichText second) => new([.. first.runs, .. second.runs]);

    /// <summary>Texts with a separator between them.</summary>
    public static RichText Join(string separator, IEnumerable<RichText> texts)
    {
        var joined = new List<TextRun>();
        foreach (var text in texts)
        {
            if (joined.Count > 0)
            {
                joined.Add(new TextRun(separator));
            }

            joined.AddRange(text.runs);
        }

        return new([.. joined]);
    }

    /// <inheritdoc/>
    public IEnumerator<TextRun> GetEnumerator() => ((IEnumerable<TextRun>)runs).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The plain text.</summary>
    public override string ToString() => string.Concat(runs.Select(static run => run.Text));
}
