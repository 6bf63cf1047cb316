using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Serializer;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance;

/// <content>Options and metadata for <see cref="JsonSerializer"/>.</content>
public static partial class WsisJson
{
    /// <summary>With these options <see cref="JsonSerializer"/> reads and writes files (<see cref="WsisCorpus"/>),
    /// records of one type or of any (<see cref="Record"/>), what is in records, all values, and lists of these. Works
    /// without reflection.</summary>
    /// <remarks>
    /// <para>Read-only and safe to share. Errors of the data throw a <see cref="JsonException"/> whose message lists
    /// all findings; its inner exception is a <see cref="WsisFormatException"/> that contains them. Warnings and notes
    /// do not throw and are not reported: <see cref="Read(ReadOnlySpan{byte}, ReadOptions?)"/> returns them.</para>
    /// <para>Other types need <see cref="Resolver"/> in addition to their own resolver.</para>
    /// </remarks>
    public static JsonSerializerOptions Options => SerializerOptions.Instance;

    /// <summary>The type resolver of <see cref="Options"/>, for other options. Knows only the types
    /// of this library.</summary>
    /// <remarks>Put it before other resolvers: a resolver that reads the properties of a type would write records in
    /// another form than that of the contract.</remarks>
    public static IJsonTypeInfoResolver Resolver => ContractResolver.Instance;

    /// <summary>The serializer metadata of a type of this library, for the calls of <see cref="JsonSerializer"/> that
    /// take it: in a trimmed or native program these calls give no warning.</summary>
    /// <typeparam name="T">A record type, <see cref="Record"/>, <see cref="WsisCorpus"/>, a value, or a
    /// list of these.</typeparam>
    /// <exception cref="NotSupportedException">The type is not one of these.</exception>
    public static JsonTypeInfo<T> TypeInfoOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions CreateOptions()
    {
        var made = new JsonSerializerOptions
        {
            TypeInfoResolver = Resolver,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = ReadableEncoder.Instance,
            NewLine = "\n",
        };
        made.MakeReadOnly();
        return made;
    }

    // A separate class, so that the options are created when first needed.
    private static class SerializerOptions
    {
        public static readonly JsonSerializerOptions Instance = CreateOptions();
    }
}
