using System.Text;
using System.Text.Json;

namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>A block of the block editor: its markup with the blocks within it, in order.</summary>
internal sealed class EditorBlock(string name, string attributes)
{
    private const int MaxAttributesDepth = 32;
    private readonly List<EditorBlock> _parts = [];

    /// <summary>The name without <c>core/</c>; empty for what stands between blocks and for markup within one.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<EditorBlock> Parts => _parts;

    /// <summary>The markup, when it is nothing else.</summary>
    public string? Markup { get; private init; }

    public static EditorBlock OfMarkup(string markup) => new("", "") { Markup = markup };

    public void Add(EditorBlock part) => _parts.Add(part);

    /// <summary>The markup that stands in it, without that of the blocks within it.</summary>
    public string OwnMarkup()
    {
        var own = new StringBuilder();
        foreach (var part in _parts)
        {
            own.Append(part.Markup);
        }

        return own.ToString();
    }

    /// <summary>An attribute that is a string or a number.</summary>
    public string? Attribute(string key)
    {
        if (attributes.Length == 0)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(attributes, new JsonDocumentOptions { MaxDepth = MaxAttributesDepth });
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(key, out var value)
                ? value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string of half a character.
            return null;
        }
    }
}
