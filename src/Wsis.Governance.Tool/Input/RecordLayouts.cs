using System.Buffers;
using System.Text.Json;

namespace Wsis.Governance.Tool.Input;

/// <summary>Detects the layout of records in a file, and writes records in a layout.</summary>
internal static class RecordLayouts
{
    private const string TheFile = "The file";

    /// <summary>The layout of a readable text: decided by the first line if it is a complete value, otherwise by the
    /// members of the object.</summary>
    public static RecordLayout Of(string name, ReadOnlySpan<byte> text)
    {
        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        if (RecordFiles.IsOfLines(name) || RecordFiles.IsBlank(text) || IsLines(text))
        {
            return RecordLayout.Lines;
        }

        return HasRecords(text) ? RecordLayout.File : RecordLayout.Single;
    }

    /// <summary>Writes records in a layout, in canonical form.</summary>
    /// <param name="records">The records; for a corpus, the unknown members around the records are written too.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="output">The output.</param>
    /// <param name="source">The source of the records, for the message.</param>
    /// <exception cref="ToolException">The layout has no place for the members around the records.</exception>
    public static void Write(
        IEnumerable<Record> records, RecordLayout layout, IBufferWriter<byte> output, string source = TheFile)
    {
        switch (layout)
        {
            case RecordLayout.Lines:
                RefuseSurrounding(records, source);
                WsisJson.WriteLines(records, output);
                break;
            case RecordLayout.Single:
                WsisJson.Write(records.Single(), output, isIndented: true);
                output.Write("\n"u8);
                break;
            default:
                WsisJson.Write(records, output);
                break;
        }
    }

    /// <summary>Refuses to write records one per line if there are members around them, which would be lost.</summary>
    /// <exception cref="ToolException">There are members around the records.</exception>
    public static void RefuseSurrounding(IEnumerable<Record> records, string source = TheFile)
    {
        if (records is WsisCorpus { UnknownMembers: { IsEmpty: false } members })
        {
            var names = string.Join(", ", members.Select(static member => $"\"{member.Name}\""));
            throw new ToolException($"{source} has members around its records ({names}), which would be lost in a file "
                + "with one record per line. Write the records to a file whose content is an object with the list "
                + "\"records\", or remove these members.");
        }
    }

    // True for two values one after the other.
    private static bool IsLines(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { AllowMultipleValues = true });
        return reader.Read() && reader.TrySkip() && reader.Read();
    }

    private static bool HasRecords(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("records"u8))
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
