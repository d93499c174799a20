namespace Kawaraban.Text;

/// <summary>What <c>text tokens</c> was asked for.</summary>
internal sealed record TokensRequest(string Format, string File)
{
    public const string Mecab = "mecab";
    public const string Wakati = "wakati";
    public const string Json = "json";

    /// <summary>Understands the plain forms of the command without the machinery of the others, which takes longer to load than a line to answer.</summary>
    /// <returns>The request; null for anything that is not plain.</returns>
    public static TokensRequest? Plain(string[] args) => args switch
    {
        ["text", "tokens"] => new(Mecab, Lines.StandardInput),
        ["text", "tokens", "--format", var format] => Of(format, Lines.StandardInput),
        ["text", "tokens", "--format", var format, var file] => Of(format, file),
        ["text", "tokens", var file, "--format", var format] => Of(format, file),
        ["text", "tokens", var file] => Of(Mecab, file),
        _ => null,
    };

    public Stream Open() => File == Lines.StandardInput ? Console.OpenStandardInput() : System.IO.File.OpenRead(File);

    private static TokensRequest? Of(string format, string file) =>
        format is Mecab or Wakati or Json && (file == Lines.StandardInput || !file.StartsWith('-')) ? new(format, file) : null;
}
