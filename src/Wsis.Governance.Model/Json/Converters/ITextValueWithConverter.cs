using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Wsis.Governance.Json.Converters;

/// <summary>A generic value type that can create its converters.</summary>
internal interface ITextValueWithConverter
{
    /// <summary>Creates a JSON converter for this type; independent of the value.</summary>
    JsonConverter CreateConverter();

    /// <summary>Creates a type converter for this type; independent of the value.</summary>
    TypeConverter CreateTypeConverter();
}
