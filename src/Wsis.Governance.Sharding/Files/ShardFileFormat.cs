using System.Text;
using System.Text.Json;

namespace Wsis.Governance.Sharding.Files;

/// <summary>The common form of the lines of an index file.</summary>
internal static class ShardFileFormat
{
    /// <summary>The format that this version writes and reads.</summary>
    public const string Name = "wsis-governance-index/2";

    /// <summary>The text of the record in a line; null if there is none.</summary>
    public static byte[]? TextIn(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isText = json.ValueTextEquals("text"u8);
            json.Read();
            if (isText)
            {
                return Encoding.UTF8.GetBytes(json.GetString()!);
            }

            json.Skip();
        }

        return null;
    }
}
