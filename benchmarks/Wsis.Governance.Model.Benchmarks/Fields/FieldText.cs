using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wsis.Governance.Benchmarks.Data;

namespace Wsis.Governance.Benchmarks.Fields;

/// <summary>What the documents of other fields are made of: the words of our own records, and the same way to lay them
/// out. The same number gives the same text on every machine.</summary>
internal static class FieldText
{
    private static readonly string[] words = Phrases.Of(TextMix.Latin)[0].Words;

    private static readonly JsonSerializerOptions compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>So many words.</summary>
    public static string Sentence(int seed, int count)
    {
        var sentence = new string[count];
        for (var i = 0; i < count; i++)
        {
            sentence[i] = words[(uint)((seed * 31) + (i * 7) + (seed * i % 5)) % words.Length];
        }

        return string.Join(' ', sentence);
    }

    /// <summary>One of several.</summary>
    public static string Pick(int seed, params string[] of) => of[seed % of.Length];

    /// <summary>A text without white space between its tokens.</summary>
    public static byte[] Compact(string json) =>
        JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(json), compact);

    /// <summary>How many tokens a text has: two texts with the same in them have as many.</summary>
    public static int CountTokens(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowMultipleValues = true });
        var count = 0;
        while (json.Read())
        {
            count++;
        }

        return count;
    }
}
