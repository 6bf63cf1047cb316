using Wsis.Governance.Parts;

namespace Wsis.Governance;

/// <content>Index files: one JSON object a line; two files one after the other are the file of both.</content>
public sealed partial class PartIndex
{
    /// <summary>Checks each record of a text by itself and writes the index, in memory that does not grow with the
    /// number of records.</summary>
    /// <param name="text">The text, whichever of the three forms it has; read once, to its end, and left open. It is
    /// opened again by its name where there are findings.</param>
    /// <param name="index">Takes the index file; left open.</param>
    /// <param name="options">How to check; <see cref="PartOptions.Default"/> where null.</param>
    /// <param name="withTexts">True to write the text of each record into the index too: for texts that will not be at
    /// hand when the parts are put together, such as standard input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="index"/> is null.</exception>
    /// <exception cref="IOException">The text cannot be opened again, or is not what it was.</exception>
    public static void Write(Stream text, Stream index, PartOptions? options = null, bool withTexts = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(index);
        options ??= PartOptions.Default;
        using var texts = new LookBack(options.OpenText);
        var source = options.Reading.SourceName;
        using var writer = new PartWriter(index, source, DigestOf(options))
        {
            Text = withTexts && source is not null ? (in place) => texts.TextAt(source, place.Offset) : null,
        };
        new PartRun(options, writer, texts).Run(text);
    }

    /// <summary>Writes this index into a file.</summary>
    /// <param name="index">Takes the index file; left open.</param>
    /// <param name="options">How to open texts again; <see cref="PartOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="index"/> is null.</exception>
    /// <exception cref="IOException">A text cannot be opened again, or is not what it was.</exception>
    public void Write(Stream index, PartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        using var texts = new LookBack((options ?? PartOptions.Default).OpenText);
        foreach (var part in parts)
        {
            Write(part, index, texts);
        }
    }

    /// <summary>Reads an index file, or several one after the other.</summary>
    /// <param name="index">The file; read to its end and left open.</param>
    /// <param name="name">The name by which the file can be opened again, for the texts in it; null where it
    /// cannot.</param>
    /// <param name="overflow">Takes the records that are more than memory is to hold; all are kept in memory where
    /// null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="index"/> is null.</exception>
    /// <exception cref="FormatException">The text is no index file of this version, or is cut off.</exception>
    public static PartIndex Read(Stream index, string? name = null, OverflowFile? overflow = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        using var reader = new IndexReader(name, overflow);
        return new PartIndex(reader.Read(index));
    }

    private static void Write(Part part, Stream index, LookBack texts)
    {
        using var writer = new PartWriter(index, part.Source, part.Rules)
        {
            Text = part.TextIndex is null ? null : (in place) => texts.TextOf(part, place),
        };
        var lines = new RecordLines();
        for (var i = 0; i < part.Records.Count; i++)
        {
            writer.Add(part.Records.RecordAt(i, lines), part.Records.PlaceAt(i, lines));
        }

        foreach (var id in part.PassedOver)
        {
            writer.PassOver(id);
        }

        writer.End(part.Found);
    }
}
