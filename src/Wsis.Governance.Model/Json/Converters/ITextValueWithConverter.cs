using System.Text.Json.Serialization;

namespace Wsis.Governance.Json.Converters;

/// <summary>A generic value type that can name its converter.</summary>
internal interface ITextValueWithConverter
{
    /// <summary>A converter for this very type; the value itself does not matter.</summary>
    JsonConverter CreateConverter();
}
