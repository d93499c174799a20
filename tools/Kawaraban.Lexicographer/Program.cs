using Kawaraban.Lexicographer;

// dotnet run --project tools/Kawaraban.Lexicographer -c Release -- SOURCE OUT
// Makes a lexicon of an IPADIC's sources: on Debian, mecab-ipadic's in /usr/share/mecab/dic/ipadic.
if (args is not [var source, var file])
{
    await Console.Error.WriteLineAsync("usage: SOURCE OUT: the folder of a dictionary's sources, and the file to write");
    return 2;
}
try
{
    await File.WriteAllBytesAsync(file, LexiconCompiler.Compile(source));
    return 0;
}
catch (Exception wrong) when (wrong is IOException or InvalidDataException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}
