using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Wsis.Governance.Json.Converters;

/// <summary>A generic value type that can name its converters.</summary>
internal interface ITextValueWithConverter
{
    /// <summary>A JSON converter for this very type; the value itself does not matter.</summary>
    JsonConverter CreateConverter();

    /// <summary>A type converter for this very type; the value itself does not matter.</summary>
    TypeConverter CreateTypeConverter();
}
