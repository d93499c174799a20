namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>What stands in an exchanged text and is no words: a mark around some, or a joint between two parts.</summary>
/// <param name="Value">A link's address, a run's language tag, a ruby's reading; else empty.</param>
public sealed record InlineCode(CodeKind Kind, string Value = "")
{
    /// <summary>Whether it stands around words.</summary>
    public bool IsPair => Kind <= CodeKind.Ruby;

    /// <summary>Whether it parts the block: a translation without it has another shape than its source.</summary>
    public bool IsJoint => Kind > CodeKind.Break;

    /// <summary>Its beginning in the written form, for translators to look at.</summary>
    public string Open => Kind switch
    {
        CodeKind.Strong => "**",
        CodeKind.Emphasis => "*",
        CodeKind.Code => "`",
        CodeKind.Link => "[",
        CodeKind.Language => $"{{:{Value}|",
        CodeKind.Ruby => "{",
        CodeKind.Item => "\n- ",
        CodeKind.Row => "\n| ",
        CodeKind.Cell => " | ",
        CodeKind.Attribution => "\n-- ",
        CodeKind.NextBlock => "\n\n",
        _ => "\n",
    };

    /// <summary>Its end in the written form.</summary>
    public string Close => Kind switch
    {
        CodeKind.Link => $"]({Value})",
        CodeKind.Language => "}",
        CodeKind.Ruby => $"|{Value}}}",
        _ => IsPair ? Open : "",
    };

    /// <summary>As a file holds it: <c>Link https://example.org/</c>.</summary>
    public override string ToString() => Value.Length == 0 ? Kind.ToString() : $"{Kind} {Value}";

    /// <summary>Reads what <see cref="ToString"/> writes; null when it is nothing that we write.</summary>
    public static InlineCode? Read(string text)
    {
        var parts = text.Split(' ', 2);
        return Enum.TryParse<CodeKind>(parts[0], out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(parts[0][0])
            ? new InlineCode(kind, parts.Length == 2 ? parts[1] : "")
            : null;
    }
}
