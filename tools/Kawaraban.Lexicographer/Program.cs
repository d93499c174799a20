using Kawaraban.Lexicographer;

// dotnet run --project tools/Kawaraban.Lexicographer -c Release -- SOURCE OUT
//   makes a lexicon of an IPADIC's sources: on Debian, mecab-ipadic's in /usr/share/mecab/dic/ipadic
// dotnet run --project tools/Kawaraban.Lexicographer -c Release -- specimens SOURCE DEMO OUT
//   writes texts to compare analyzers on into a folder
try
{
    switch (args)
    {
        case [var source, var file]:
            await File.WriteAllBytesAsync(file, LexiconCompiler.Compile(source));
            return 0;
        case ["specimens", var source, var demo, var folder]:
            var specimens = new Specimens(source, demo);
            await File.WriteAllBytesAsync(Path.Combine(folder, "prose.txt"), specimens.Prose(20_000_000, seed: 1));
            await File.WriteAllBytesAsync(Path.Combine(folder, "noise.txt"), specimens.Noise(100_000, seed: 2));
            await File.WriteAllBytesAsync(Path.Combine(folder, "line.txt"), specimens.Line(100_000, seed: 3));
            return 0;
        default:
            await Console.Error.WriteLineAsync("usage: SOURCE OUT, or specimens SOURCE DEMO FOLDER");
            return 2;
    }
}
catch (Exception wrong) when (wrong is IOException or InvalidDataException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}
