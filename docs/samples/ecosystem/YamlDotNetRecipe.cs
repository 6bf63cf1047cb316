using System.ComponentModel;
using Wsis.Governance;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace Ecosystem;

/// <summary>Values of all types as scalars, by the type converters that they have.</summary>
internal sealed class TextScalars : IYamlTypeConverter
{
    public bool Accepts(Type type) => type.GetInterfaces().Any(static face =>
        face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>));

    public object? ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) =>
        TypeDescriptor.GetConverter(type).ConvertFromInvariantString(parser.Consume<Scalar>().Value);

    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
        emitter.Emit(new Scalar(value?.ToString() ?? ""));
}

internal static class YamlDotNetRecipe
{
    public sealed class Settings
    {
        public DocumentSymbol Resolution { get; set; }

        public List<Code<Organ>> Organs { get; set; } = [];
    }

    public static void Run()
    {
        var settings = new Settings
        {
            Resolution = DocumentSymbol.Parse("A/RES/60/252"), Organs = [Organ.GeneralAssembly, Organ.SecurityCouncil],
        };
        var text = new SerializerBuilder().WithTypeConverter(new TextScalars()).Build().Serialize(settings);
        var read = new DeserializerBuilder().WithTypeConverter(new TextScalars()).Build().Deserialize<Settings>(text);

        Expect.Equal(settings.Resolution, read.Resolution);
        Expect.Equal(true, settings.Organs.SequenceEqual(read.Organs));
        Expect.Equal("Resolution: A/RES/60/252", text.Split('\n')[0].TrimEnd());
    }
}
