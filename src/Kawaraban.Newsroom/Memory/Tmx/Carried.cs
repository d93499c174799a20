using System.Text.Json;
using System.Xml.Linq;

namespace Kawaraban.Newsroom.Memory.Tmx;

/// <summary>What a file said of a unit beyond the pair, to be said again: attributes, notes, properties, and segments with marks of other tools.</summary>
internal sealed record Carried(IReadOnlyDictionary<string, string> Unit, IReadOnlyList<TmxExtra> Extras, Carried.Side Source, Carried.Side Target)
{
    /// <param name="Segment">The segment as the file has it, where it is not what we would write.</param>
    internal sealed record Side(IReadOnlyDictionary<string, string> Attributes, IReadOnlyList<TmxExtra> Extras, string? Segment);

    public string ToJson() => JsonSerializer.Serialize(this);

    public static Carried? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<Carried>(json);

    public static Carried Of(TmxUnit unit, TmxVariant source, TmxVariant target) => new(unit.Attributes, unit.Extras, Of(source), Of(target));

    private static Side Of(TmxVariant variant)
    {
        var segment = variant.Segment!;
        var isOurs = XNode.DeepEquals(TmxInline.Write(TmxInline.Read(segment)), segment);
        return new Side(variant.Attributes, variant.Extras, isOurs ? null : segment.ToString(SaveOptions.DisableFormatting));
    }
}
